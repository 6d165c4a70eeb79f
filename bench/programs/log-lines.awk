# Writes typical lines of a CI log until `want` bytes are out: cheap lines, but made one by one, and written in the small
# blocks of an ordinary program. Some contain `::` without being workflow commands, as names in C++, Rust, Perl and pytest
# do. awk is on every runner, on Windows with Git.
BEGIN {
  for (i = 0; size < want; i += 10) {
    time = sprintf("2026-03-01T12:%02d:%02d.%03dZ", int(i / 60000) % 60, int(i / 1000) % 60, i % 1000)
    lines = time "  RUN   packages/core/test/module-" i ".test.ts\n"
    for (j = i + 1; j < i + 7; j++)
      lines = lines time "    \342\234\223 handles case " j " of the parser without losing a byte (" j % 97 " ms)\n"
    lines = lines "tests/unit/test_parser.py::TestParser::test_case_" j " PASSED [ " i % 101 "%]\n"
    lines = lines "src/widget.cpp:" i % 997 ":9: note: in instantiation of 'std::vector<app::Widget>::push_back' requested here\n"
    lines = lines "[ " i % 101 "%] Building CXX object src/CMakeFiles/app.dir/widgets/widget_" i ".cpp.o\n"
    size += length(lines)
    printf "%s", lines
  }
}

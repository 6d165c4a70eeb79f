// A program that somebody has left in a workspace under the name of another one. It adds a line to C:\planted.log.
#include <windows.h>
#include <stdio.h>

int main(void) {
  FILE *log = fopen("C:\\planted.log", "a");
  if (log) fprintf(log, "%s\n", GetCommandLineA());
  return 1;
}

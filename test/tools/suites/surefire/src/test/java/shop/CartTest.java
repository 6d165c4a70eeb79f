package shop;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CartTest {
  static void check(String key) throws IOException {
    var line = System.getenv("SUPERVISED_RUN_ATTEMPT") + " " + key;
    Files.writeString(Path.of("ran.txt"), line + "\n", CREATE, APPEND);
    assertFalse(Files.readAllLines(Path.of("fails.txt")).contains(line), "the server was not there");
  }

  @Test void adds() throws IOException { check("adds"); }

  @Test void flaky() throws IOException { check("flaky"); }

  @Test @DisplayName("it's \"$(touch pwned)\" é") void hardName() throws IOException { check("hard"); }

  @ParameterizedTest @ValueSource(ints = {1, 2})
  void rows(int n) throws IOException { check("row " + n); }

  @Nested class Inner {
    @Test void deep() throws IOException { check("deep"); }
  }
}

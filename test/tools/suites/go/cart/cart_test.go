package cart

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func check(t *testing.T, key string) {
	t.Helper()
	folder := os.Getenv("GITHUB_WORKSPACE")
	line := os.Getenv("SUPERVISED_RUN_ATTEMPT") + " " + key + "\n"
	ran, err := os.OpenFile(filepath.Join(folder, "ran.txt"), os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
	if err != nil {
		t.Fatal(err)
	}
	defer ran.Close()
	ran.WriteString(line)
	fails, err := os.ReadFile(filepath.Join(folder, "fails.txt"))
	if err != nil {
		t.Fatal(err)
	}
	if strings.Contains("\n"+string(fails), "\n"+line) {
		t.Fatal("the server was not there")
	}
}

func TestAdds(t *testing.T) { check(t, "adds") }

func TestFlaky(t *testing.T) { check(t, "flaky") }

func TestRows(t *testing.T) {
	t.Run("one", func(t *testing.T) { check(t, "row 1") })
	t.Run("two", func(t *testing.T) { check(t, "row 2") })
}

func TestHard(t *testing.T) {
	t.Run("it's \"$(touch pwned)\" `touch pwned` (a|b)/c é", func(t *testing.T) { check(t, "hard") })
}

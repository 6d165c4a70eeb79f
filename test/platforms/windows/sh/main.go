// A POSIX shell for Windows, for the tests alone: sh [-e] [-o OPTION] -c SCRIPT [NAME [ARG…]], or sh [-e] FILE [ARG…].
// A background job is no process of its own; what it starts is. There are no signals.
package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"mvdan.cc/sh/v3/expand"
	"mvdan.cc/sh/v3/interp"
	"mvdan.cc/sh/v3/syntax"
)

func main() {
	err := run(os.Args[1:])
	var status interp.ExitStatus
	if errors.As(err, &status) {
		os.Exit(int(status))
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "sh:", err)
		os.Exit(2)
	}
}

func run(args []string) error {
	params := []string{}
	for len(args) > 0 && strings.HasPrefix(args[0], "-") && args[0] != "-c" {
		if args[0] == "-o" {
			params, args = append(params, args[0]), args[1:]
		}
		params, args = append(params, args[0]), args[1:]
	}
	name, script := "sh", ""
	if len(args) > 1 && args[0] == "-c" {
		script, args = args[1], args[2:]
		if len(args) > 0 {
			name, args = args[0], args[1:]
		}
	} else if len(args) > 0 {
		text, err := os.ReadFile(args[0])
		if err != nil {
			return err
		}
		name, script, args = args[0], strings.ReplaceAll(string(text), "\r\n", "\n"), args[1:]
	}
	file, err := syntax.NewParser(syntax.Variant(syntax.LangBash)).Parse(strings.NewReader(script), name)
	if err != nil {
		return err
	}
	shell, err := interp.New(
		interp.StdIO(os.Stdin, os.Stdout, os.Stderr),
		interp.Params(append(append(params, "--"), args...)...),
		interp.CallHandler(func(_ context.Context, args []string) ([]string, error) {
			switch args[0] {
			case "kill":
				// The interpreter has a builtin that only fails.
				return append([]string{"kill.exe"}, args[1:]...), nil
			case "trap":
				if args[len(args)-1] != "EXIT" {
					return []string{"true"}, nil
				}
			}
			return args, nil
		}),
		interp.ExecHandlers(func(next interp.ExecHandlerFunc) interp.ExecHandlerFunc {
			return func(ctx context.Context, args []string) error {
				if program := programs[args[0]]; program != nil {
					if err := program(ctx, interp.HandlerCtx(ctx), args[1:]); err != nil {
						fmt.Fprintf(interp.HandlerCtx(ctx).Stderr, "%s: %v\n", args[0], err)
						return interp.ExitStatus(1)
					}
					return nil
				}
				return next(ctx, args)
			}
		}),
	)
	if err != nil {
		return err
	}
	return shell.Run(context.Background(), file)
}

type program func(ctx context.Context, at interp.HandlerContext, args []string) error

// Programs that every POSIX system has, as far as the tests use them.
var programs = map[string]program{
	"cat": func(_ context.Context, at interp.HandlerContext, args []string) error {
		if len(args) == 0 {
			_, err := io.Copy(at.Stdout, at.Stdin)
			return err
		}
		return each(at, args, func(path string) error {
			file, err := os.Open(path)
			if err != nil {
				return err
			}
			defer file.Close()
			_, err = io.Copy(at.Stdout, file)
			return err
		})
	},
	"env": func(_ context.Context, at interp.HandlerContext, args []string) error {
		if len(args) > 0 {
			return errors.New("takes no arguments here")
		}
		at.Env.Each(func(name string, value expand.Variable) bool {
			if value.Exported {
				fmt.Fprintf(at.Stdout, "%s=%s\n", name, value.String())
			}
			return true
		})
		return nil
	},
	"head": func(_ context.Context, at interp.HandlerContext, args []string) error {
		size, err := strconv.ParseInt(args[1], 10, 64)
		if err != nil {
			return err
		}
		var from io.Reader = at.Stdin
		if len(args) > 2 && args[2] == "/dev/zero" {
			from = zeros{}
		}
		if args[0] == "-c" {
			_, err = io.CopyN(at.Stdout, from, size)
			return err
		}
		lines := bufio.NewScanner(from)
		for ; size > 0 && lines.Scan(); size-- {
			fmt.Fprintln(at.Stdout, lines.Text())
		}
		return lines.Err()
	},
	// kill -0 PID or kill -KILL PID.
	"kill.exe": func(_ context.Context, _ interp.HandlerContext, args []string) error {
		pid, err := strconv.Atoi(args[len(args)-1])
		if err != nil {
			return err
		}
		process, err := os.FindProcess(pid)
		if err != nil || args[0] == "-0" {
			return err
		}
		return process.Kill()
	},
	"mkdir": func(_ context.Context, at interp.HandlerContext, args []string) error {
		if args[0] == "-p" {
			return each(at, args[1:], func(path string) error { return os.MkdirAll(path, 0o777) })
		}
		return each(at, args, func(path string) error { return os.Mkdir(path, 0o777) })
	},
	"mv": func(_ context.Context, at interp.HandlerContext, args []string) error {
		return os.Rename(in(at, args[0]), in(at, args[1]))
	},
	"rm": func(_ context.Context, at interp.HandlerContext, args []string) error {
		remove, force := os.Remove, false
		for len(args) > 0 && strings.HasPrefix(args[0], "-") {
			force = strings.Contains(args[0], "f")
			if strings.Contains(args[0], "r") {
				remove = os.RemoveAll
			}
			args = args[1:]
		}
		return each(at, args, func(path string) error {
			if err := remove(path); err != nil && !(force && errors.Is(err, os.ErrNotExist)) {
				return err
			}
			return nil
		})
	},
	"seq": func(_ context.Context, at interp.HandlerContext, args []string) error {
		first, last := 1, 0
		if len(args) > 1 {
			first, _ = strconv.Atoi(args[0])
		}
		last, err := strconv.Atoi(args[len(args)-1])
		out := bufio.NewWriter(at.Stdout)
		for ; first <= last; first++ {
			fmt.Fprintln(out, first)
		}
		return errors.Join(err, out.Flush())
	},
	"sleep": func(_ context.Context, _ interp.HandlerContext, args []string) error {
		seconds, err := strconv.ParseFloat(args[0], 64)
		time.Sleep(time.Duration(seconds * float64(time.Second)))
		return err
	},
	"touch": func(_ context.Context, at interp.HandlerContext, args []string) error {
		return each(at, args, func(path string) error {
			file, err := os.OpenFile(path, os.O_CREATE|os.O_WRONLY, 0o666)
			if err != nil {
				return err
			}
			return errors.Join(file.Close(), os.Chtimes(path, time.Now(), time.Now()))
		})
	},
	"wc": func(_ context.Context, at interp.HandlerContext, _ []string) error {
		text, err := io.ReadAll(at.Stdin)
		fmt.Fprintln(at.Stdout, strings.Count(string(text), "\n"))
		return err
	},
	"yes": func(_ context.Context, at interp.HandlerContext, args []string) error {
		text := []byte(strings.Repeat(strings.Join(args, " ")+"\n", 1000))
		for {
			if _, err := at.Stdout.Write(text); err != nil {
				return err
			}
		}
	},
}

type zeros struct{}

func (zeros) Read(buffer []byte) (int, error) {
	clear(buffer)
	return len(buffer), nil
}

func in(at interp.HandlerContext, path string) string {
	if path == "/dev/null" {
		return "NUL"
	}
	if filepath.IsAbs(path) {
		return path
	}
	return filepath.Join(at.Dir, path)
}

func each(at interp.HandlerContext, paths []string, do func(path string) error) error {
	for _, path := range paths {
		if err := do(in(at, path)); err != nil {
			return err
		}
	}
	return nil
}

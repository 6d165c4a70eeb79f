# The parent of a supervisor, as in reaper.pl, for machines without Perl: change both.
import ctypes
import glob
import os
import re
import signal
import time

PR_SET_CHILD_SUBREAPER = 36
PREFIX = "SUPERVISED_RUN_REAPED_"
run = os.environ.pop("SUPERVISED_RUN_REAPER_RUNS").split("\x1f")
os.environ.pop("SUPERVISED_RUN_REAPER_CPU")
os.set_inheritable(3, False)


def report(line):
    try:
        os.write(3, (line + "\n").encode())
    except OSError:
        pass  # Main has ended, or left the session in the background.


def become():
    for name in [name for name in os.environ if name.startswith(PREFIX)]:
        os.environ[name[len(PREFIX) :]] = os.environ.pop(name)
    # Python ignores these two; the supervisor's programs should not.
    for name in (signal.SIGPIPE, signal.SIGXFSZ):
        signal.signal(name, signal.SIG_DFL)
    try:
        os.execve(run[0], run[1:], os.environ)
    finally:
        os._exit(127)


def give_up():
    report("supervisor %d" % os.getpid())
    become()


try:
    if ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) != 0:
        give_up()
except (OSError, AttributeError):
    give_up()

lets_go = False
supervisor = 0


def pass_on(number, _frame):
    if supervisor:
        os.kill(supervisor, number)


def let_go(_number, _frame):
    global lets_go
    lets_go = True


handled = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP, signal.SIGUSR2)
for number in handled:
    signal.signal(number, pass_on)
signal.signal(signal.SIGUSR1, let_go)

reaper = os.getpid()
pipes = ()
try:
    for _ in range(2):
        pipes += os.pipe()
except OSError:
    pass
try:
    child = os.fork()
except OSError:
    give_up()
if child == 0:
    for number in handled + (signal.SIGUSR1,):
        signal.signal(number, signal.SIG_DFL)
    os.setpgid(0, 0)
    for number in pipes:
        os.set_inheritable(number, True)
    os.environ["SUPERVISED_RUN_REAPER"] = "python3 %d" % reaper
    os.environ["SUPERVISED_RUN_PIPES"] = " ".join(map(str, pipes))
    become()
supervisor = child
for number in pipes:
    os.close(number)
report("supervisor %d" % supervisor)
null = os.open("/dev/null", os.O_RDONLY)
os.dup2(null, 0)
os.chdir("/")

while True:
    pid, status = os.waitpid(-1, 0)
    if pid == supervisor:
        break
supervisor = 0
report("signal %d" % os.WTERMSIG(status) if os.WIFSIGNALED(status) else "exit %d" % os.WEXITSTATUS(status))
os.close(3)

has_lists = os.path.exists("/proc/self/task/%d/children" % reaper)


def children_of(pid):
    if has_lists:
        try:
            with open("/proc/%d/task/%d/children" % (pid, pid)) as file:
                return [int(child) for child in file.read().split()]
        except OSError:
            return []
    children = []
    for path in glob.glob("/proc/[0-9]*/stat"):
        try:
            with open(path, errors="replace") as file:
                match = re.match(r"(\d+) \(.*\) \S (\d+)", file.read(), re.S)
        except OSError:
            continue
        if match and int(match[2]) == pid:
            children.append(int(match[1]))
    return children


def descendants_of(pid):
    return [found for child in children_of(pid) for found in [child, *descendants_of(child)]]


def is_relay(pid):
    try:
        with open("/proc/%d/environ" % pid, "rb") as file:
            return b"SUPERVISED_RUN_RELAY=1" in file.read().split(b"\0")
    except OSError:
        return False


def send(number, pids):
    sent = 0
    for pid in pids:
        try:
            os.kill(pid, number)
            sent += 1
        except OSError:
            pass  # It has ended, or is another user's, for whom no relay waits.
    return sent


relays_since = None
pause = 0.002
before = []
while not lets_go:
    try:
        while os.waitpid(-1, os.WNOHANG)[0] > 0:
            pass
    except ChildProcessError:
        break
    everybody = descendants_of(reaper)
    victims = [pid for pid in everybody if not is_relay(pid)]
    if send(signal.SIGSTOP, victims):
        relays_since = None
    elif relays_since is None:
        relays_since = time.monotonic()
    elif time.monotonic() - relays_since >= 3:
        victims = everybody
    send(signal.SIGKILL, victims)
    # The same ones refuse to die: another user's, or in a system call that cannot be interrupted.
    pause = min(1, pause * 1.2) if everybody == before else 0.002
    before = everybody
    time.sleep(pause)

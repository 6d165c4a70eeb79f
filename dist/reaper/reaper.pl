# The parent of a supervisor. It adopts every orphan that descends from the supervisor, whatever group, session, environment
# or files it has (PR_SET_CHILD_SUBREAPER, prctl(2)). When the supervisor has ended, in whatever way, it kills what is left, and
# ends itself when the kernel says that nothing is: wait(2) fails with ECHILD.
#
# The supervisor's program, name and arguments are in SUPERVISED_RUN_REAPER_RUNS, divided by \x1f: on the command line of this
# process, `pkill -f node` would find it. It writes to file descriptor 3: `supervisor PID`, and then `exit CODE` or
# `signal NUMBER`. SIGUSR1 lets go of what is left.
#
# Variables with the prefix SUPERVISED_RUN_REAPED_ are the supervisor's: without the prefix they would change this process, or
# mark it as one that others may end.
#
# The supervisor inherits two pipes, whose file descriptors are in SUPERVISED_RUN_PIPES: Node can make none.
#
# No module is loaded: POSIX takes 8 ms, Config 5 ms, and Errno, which `%!` loads, needs Config. reaper.py is the same in
# Python: change both.

my @run = split /\x1f/, delete $ENV{SUPERVISED_RUN_REAPER_RUNS};
# A file descriptor above 2 that Perl opens is closed on exec.
open my $status, '>&=', 3;
select $status; $| = 1; select STDOUT;

sub become {
  for (grep { /^SUPERVISED_RUN_REAPED_/ } keys %ENV) { $ENV{substr $_, 22} = delete $ENV{$_} }
  my $program = shift @run;
  exec { $program } @run or exit 127;
}

# Without the reaper's work the supervisor takes this process's place.
sub give_up { print $status "supervisor $$\n"; become }

# By the names of process.arch in Node. A Perl of 32 bits has other numbers than a Node of 64.
my $cpu = delete $ENV{SUPERVISED_RUN_REAPER_CPU};
my %prctl = (
  x64 => 157, ia32 => 172, arm64 => 167, arm => 172, riscv64 => 167, loong64 => 167, ppc64 => 171, s390x => 172,
);
my $word = $cpu eq 'ia32' || $cpu eq 'arm' ? 4 : 8;
give_up if !$prctl{$cpu} || $word != length pack('p', '') || syscall($prctl{$cpu}, 36, 1, 0, 0, 0) != 0;

my $lets_go = 0;
my $supervisor = 0;
for my $signal (qw(TERM INT HUP USR2)) { $SIG{$signal} = sub { kill $signal, $supervisor if $supervisor } }
$SIG{USR1} = sub { $lets_go = 1 };
$SIG{PIPE} = 'IGNORE';

my $reaper = $$;
# File descriptors above this are closed on exec.
$^F = 255;
my @pipes;
for (1 .. 2) {
  pipe my $reader, my $writer or last;
  push @pipes, $reader, $writer;
}
my $child = fork;
give_up if !defined $child;
if ($child == 0) {
  $SIG{$_} = 'DEFAULT' for qw(TERM INT HUP USR1 USR2 PIPE);
  setpgrp 0, 0;
  $ENV{SUPERVISED_RUN_REAPER} = "perl $reaper";
  $ENV{SUPERVISED_RUN_PIPES} = join ' ', map { fileno $_ } @pipes;
  become;
}
$supervisor = $child;
close $_ for @pipes;
$0 = 'supervised-run: reaper';
print $status "supervisor $supervisor\n";
# Main sends the launch message to the supervisor alone.
open STDIN, '<', '/dev/null';
chdir '/';

for (;;) {
  my $pid = waitpid -1, 0;
  # 4 is EINTR.
  last if $pid == $supervisor || ($pid < 0 && $! != 4);
}
my $how = $? & 127 ? 'signal ' . ($? & 127) : 'exit ' . ($? >> 8);
$supervisor = 0;
print $status "$how\n";
close $status;

# By /proc/PID/task/PID/children, which needs CONFIG_PROC_CHILDREN, or else by a look at every process.
sub children_of {
  my ($pid) = @_;
  if (open my $file, '<', "/proc/$pid/task/$pid/children") { return split ' ', <$file> // '' }
  return () if -e "/proc/$$/task/$$/children";
  my @children;
  for my $stat (glob '/proc/[0-9]*/stat') {
    open my $file, '<', $stat or next;
    my ($other, $parent) = (<$file> // '') =~ /^(\d+) \(.*\) \S (\d+)/s or next;
    push @children, $other if $parent == $pid;
  }
  return @children;
}
sub descendants_of { map { ($_, descendants_of($_)) } children_of($_[0]) }

# A relay ends by itself at the end of the output, when nobody can write any more.
sub is_relay {
  open my $file, '<', "/proc/$_[0]/environ" or return 0;
  local $/;
  return (<$file> // '') =~ /(?:^|\0)SUPERVISED_RUN_RELAY=1(?:\0|$)/;
}

my $relays_since;
my $pause = 0.002;
my $before = '';
until ($lets_go) {
  my $pid;
  1 while ($pid = waitpid -1, 1) > 0;
  last if $pid < 0;
  my @all = descendants_of($$);
  my @victims = grep { !is_relay($_) } @all;
  # What is stopped cannot fork while the others are killed. Another user's processes refuse: no relay waits for them.
  my @willing = grep { kill 'STOP', $_ } @victims;
  if (@willing) { undef $relays_since }
  elsif (time - ($relays_since //= time) >= 3) { @victims = @all }
  kill 'KILL', @victims;
  # The same ones refuse to die: another user's, or in a system call that cannot be interrupted.
  $pause = $before eq "@all" ? ($pause * 1.2 > 1 ? 1 : $pause * 1.2) : 0.002;
  $before = "@all";
  select undef, undef, undef, $pause;
}

# A command that leaves a record of its own, which nothing of the action writes: $WITNESS/ticks has a line of each moment in
# which anything of it runs, $WITNESS/printed-N each line of attempt N that it has written to its output, and
# $WITNESS/daemons the processes that it has left. Its first attempt fails.
tick() { while :; do echo first >> "$WITNESS/ticks"; sleep 0.02; done; }
if [ "$HIDDEN" = 1 ]; then
  (setsid env -i PATH="$PATH" WITNESS="$WITNESS" sh -c \
    'exec < /dev/null > /dev/null 2>&1; echo $$ >> "$WITNESS/daemons"; while :; do echo first >> "$WITNESS/ticks"; sleep 0.02; done' &)
else
  (setsid sh -c \
    'exec < /dev/null > /dev/null 2>&1; echo $$ >> "$WITNESS/daemons"; while :; do echo first >> "$WITNESS/ticks"; sleep 0.02; done' &)
fi
tick &
for number in $(seq 60); do
  echo "line $number of attempt $SUPERVISED_RUN_ATTEMPT"
  echo "line $number of attempt $SUPERVISED_RUN_ATTEMPT" >> "$WITNESS/printed-$SUPERVISED_RUN_ATTEMPT"
  sleep 0.01
done
[ "$SUPERVISED_RUN_ATTEMPT" = 2 ]

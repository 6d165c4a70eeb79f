line="$SUPERVISED_RUN_ATTEMPT $1"
echo "$line" >>"$GITHUB_WORKSPACE/ran.txt"
if grep -qxF "$line" "$GITHUB_WORKSPACE/fails.txt"; then
  echo 'the server was not there'
  exit 1
fi

# Sourced by set-up and run-in.
# shellcheck shell=bash disable=SC2034

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/supervised-run-ci/platforms

# Another version is another folder of the cache. The wheels of PyPI have a Node for musl, npm has those for the others.
debian=trixie
windows_node=24.21.0
musl_node=24.19.0
least_node=24.0.0
newest_node=26.12.1
windows_root=wine-of-$debian-1
musl_root=musl-of-$debian-node-$musl_node
windows_modules=windows-modules-$(sha256sum "$here/../../package-lock.json" | cut -c 1-12)
windows_programs=windows-programs-$(cat "$here"/windows/*.c | sha256sum | cut -c 1-12)
windows_shell=windows-shell-$(cat "$here"/windows/sh/* | sha256sum | cut -c 1-12)

# Ends with 3 and one sentence: this machine cannot do it.
cannot() {
  echo "$*" >&2
  exit 3
}

# Installs a Debian package if its program is missing.
need() { # PROGRAM PACKAGE
  if command -v "$1" >/dev/null; then return; fi
  command -v apt-get >/dev/null && [ "$(id -u)" = 0 ] || cannot "There is no $1, and it cannot be installed here."
  { apt-get update && apt-get install --yes --no-install-recommends "$2"; } >/dev/null 2>&1 ||
    cannot "There is no $1, and its package $2 could not be installed."
}

# Makes a folder of the cache, once. COMMAND gets the path of an empty one and fills it.
cached() { # NAME COMMAND…
  local folder=$cache/$1
  shift
  mkdir -p "$cache"
  (
    flock 9
    if [ -e "$folder/complete" ]; then exit 0; fi
    rm -rf "$folder"
    mkdir "$folder"
    # Not in a condition, which would turn off `set -e` inside.
    set +e
    (set -e; "$@" "$folder")
    local status=$?
    set -e
    [ "$status" = 0 ] || cannot "${folder##*/} could not be set up: a download was refused, or a program failed."
    touch "$folder/complete"
  ) 9>"$folder.lock"
}

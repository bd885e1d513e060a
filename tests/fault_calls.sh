# shellcheck shell=bash disable=SC2034,SC2154 # names that its users set and read
# What the tests of faults have in common. They set `draft` and `library`, source this file, and stand in an empty folder
# then; they end with `finish`.
box=$(mktemp -d)
trap 'rm -rf "$box"' EXIT
cd "$box" || exit 1
export ASAN_OPTIONS=verify_asan_link_order=0:detect_leaks=0
n=0 failed=0

# The call at which something went wrong, and what.
problem() {
	echo "# call $at, $what: $*"
	bad=1
}

# Runs draft so that call $at of open, read, write, fsync, linkat or rename fails, or the process dies there, or is slow: it
# writes half or is interrupted. Which of them says $kind. $status is its own.
faulty() {
	rm -f calls
	LD_PRELOAD=$library DRAFT_FAULT_AT=$at DRAFT_FAULT_KIND=$kind DRAFT_FAULT_COUNT=calls "$draft" "$@"
	status=$?
}

# every_call LEAST WHAT...: `try` with the first, second, third … call, until a run has fewer; there are more than LEAST.
every_call() {
	least=$1 bad=0 at=0
	shift
	what=$*
	while at=$((at + 1)) && [ $at -lt 1000 ]; do
		try
		[ -e calls ] && [ "$(cat calls)" -lt "$at" ] && break
	done
	n=$((n + 1))
	[ $at -gt "$least" ] || { echo "# only $at calls were seen"; bad=1; }
	if [ $bad = 0 ]; then echo "ok $n - $what, $at calls"; else echo "not ok $n - $what" && failed=1; fi
}

finish() {
	echo "1..$n"
	exit $failed
}

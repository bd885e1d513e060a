#!/bin/bash
# usage: readme.sh DRAFT TOP [--accept]
#
# Runs every command of README.md in a copy of the project: in a ```console block a line "$ command" is run and what
# follows it must be its output, standard error included; a ```sh block is run for its status. `./setup` is not run
# again: .ci/run does that on the real tree. --accept writes the outputs into README.md. Prints TAP.
set -u
draft=$(realpath "$1") top=$(realpath "$2") accept=${3:-}
box=$(mktemp -d)
trap 'rm -rf "$box"' EXIT
cp -r "$top/fragments" "$top/outlines" "$top/README.md" "$top/man" "$box"
mkdir "$box/tests" && cp -r "$top/tests/speeches" "$box/tests"
mkdir "$box/build" && ln -s "$draft" "$box/build/draft"
cd "$box" || exit 1
export LC_ALL=C.UTF-8 PATH="$box/build:$PATH"
n=0 failed=0

# Runs the command at hand against the file wanted.
try() {
	[ -n "$command" ] || return 0
	n=$((n + 1))
	case $command in
	*"meson test"*) echo "ok $n - $command # this test is one of them" && return 0 ;;
	esac
	(eval "${command#./setup && }") >got 2>&1 </dev/null
	status=$?
	if [ "$inside" = sh ]; then
		[ $status -le 1 ] && echo "ok $n - $command" && return 0
	elif cmp -s wanted got; then
		cat wanted >>new
		echo "ok $n - $command"
		return
	fi
	cat got >>new
	diff wanted got | sed 's/^/# /'
	echo "not ok $n - $command"
	failed=1
}

command='' inside=''
: >wanted
while IFS= read -r line; do
	case $inside,$line in
	,'```console' | ,'```sh') inside=${line#'```'} command='' ;;
	?*,'```') try && inside='' command='' ;;
	'console,$ '*) try && command=${line#\$ } && : >wanted ;;
	sh,*) try && command=$line ;;
	console,*) printf '%s\n' "$line" >>wanted && continue ;;
	esac
	printf '%s\n' "$line" >>new
done <README.md
if [ "$accept" ]; then cp new "$top/README.md"; fi
echo "1..$n"
[ $n -gt 0 ] && exit $failed

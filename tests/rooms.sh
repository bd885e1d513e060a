#!/bin/sh
# usage: rooms.sh TOP
# shellcheck disable=SC2317 # the checks are called by name
#
# What the compiler does not see of the architecture: a library's headers are included only in its own rooms, no include
# names a folder, headers but doors stay at home, only commands print or exit, every .c opens with a door of its room,
# functions and files are small. Prints TAP.
set -u
cd "$1/cli" || exit 1
n=0 failed=0

# none NAME COMMAND...: the command finds nothing.
none() {
	n=$((n + 1)) name=$1
	shift
	found=$("$@")
	if [ -z "$found" ]; then
		echo "ok $n - $name"
	else
		echo "$found" | sed 's/^/# /'
		echo "not ok $n - $name"
		failed=1
	fi
}

# outside HEADER ROOM...: files in other rooms that include it.
outside() {
	header=$1
	shift
	grep -rlE "#include <($header)" . | grep -vE "^\./($(echo "$@" | sed 's/ /|/g'))/"
}

with_folders() { grep -rnE '#include "[^"]*/' .; }

# Of another room a file includes the door alone; base and model are toolboxes, whose headers are all doors.
private_abroad() {
	grep -roE '#include "[a-z0-9_]+\.h"' . | tr -d '"' | while IFS=: read -r file include; do
		header=${include#\#include }
		for home in base model "${header%.h}" "$(basename "${file%/*}")"; do
			[ ! -e "$home/$header" ] || continue 2
		done
		echo "$file: $include"
	done
}

printing() {
	grep -rnE '\b(printf|puts|putchar|exit|abort)\(' --include='*.c' . | grep -vE '^\./(cmd/|main\.c)' |
		grep -v '^\./base/arena\.c' # out of memory ends the program
}

without_door() {
	for file in ./*/*.c; do
		door=$(sed -n 's/^#include "\(.*\)"/\1/p;t done;b;:done;q' "$file")
		[ -e "${file%/*}/$door" ] || echo "$file begins with $door"
	done
}

# Data that a script made are as long as they are.
written() { grep -L '^/\* Made by ' ./*/*.c ./main.c; }

# shellcheck disable=SC2046 # names of ours have no spaces
long_files() { wc -l $(written) | awk '$2 != "total" && $1 > 400 { print $2 ": " $1 " lines" }'; }

long_functions() {
	awk 'FNR == 1 { start = 0 }
		/^\{$/ { start = FNR }
		/^\}$/ && start { if (FNR - start > 60) print FILENAME ":" start ": " FNR - start " lines"; start = 0 }' \
		./*/*.c ./main.c
}

none 'Jansson only in base' outside 'jansson\.h' base
none 'utf8proc only in base' outside 'utf8proc\.h' base
none 'cmark only in parse' outside 'cmark\.h' parse
none 'gumbo, iconv and expat only in read' outside 'gumbo\.h|iconv\.h|expat\.h' read
none 'minizip and zlib only in read and render' outside 'minizip|zlib\.h' read render
none 'getopt only in cmd' outside 'getopt\.h' cmd
none 'no include names a folder' with_folders
none 'headers but doors stay at home' private_abroad
none 'only commands print or exit' printing
none 'every .c opens with a door of its room' without_door
none 'no .c file over 400 lines' long_files
none 'no function over 60 lines' long_functions
echo "1..$n"
exit $failed

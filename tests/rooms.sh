#!/bin/sh
# usage: rooms.sh TOP
#
# What the compiler does not see of the architecture: a library's headers are included only in its own rooms, no include
# climbs out of its folder, private headers stay at home, only commands print or exit, every .c opens with its own door,
# functions and files are small. Prints TAP.
set -u
cd "$1/cli" || exit 1
n=0 failed=0

# none NAME: nothing on standard input may be there.
none() {
	n=$((n + 1))
	found=$(cat)
	if [ -z "$found" ]; then
		echo "ok $n - $1"
	else
		echo "$found" | sed 's/^/# /'
		echo "not ok $n - $1"
		failed=1
	fi
}

# home HEADER ROOM...: files elsewhere that include it.
home() {
	header=$1
	shift
	pattern=$(echo "$@" | sed 's/ /|/g')
	grep -rlE "#include <($header)" . | grep -vE "^\./($pattern)/"
}

home 'jansson\.h' base | none 'Jansson only in base'
home 'utf8proc\.h' base | none 'utf8proc only in base'
home 'cmark\.h' parse | none 'cmark only in parse'
home 'gumbo\.h|iconv\.h|expat\.h' read | none 'gumbo, iconv and expat only in read'
home 'minizip|zlib\.h' read render | none 'minizip only in read and render'
home 'getopt\.h' cmd | none 'getopt only in cmd'
grep -rnE '#include .*(\.\.|/)' . | grep '"' | none 'no include names a folder'
grep -rnE '#include "[a-z]+_private\.h"' . | awk -F'[/:"]' '{ split($0, p, "\""); sub("_private.h", "", p[2]); if ($2 != p[2]) print }' |
	none 'private headers stay at home'
grep -rnE '\b(printf|puts|putchar|exit|abort)\(' --include='*.c' . | grep -vE '^\./(cmd/|main\.c)|f(printf|puts)\(stderr|\bv?snprintf|_printf\(' |
	grep -vE '^\./base/(arena|buf)\.c' | none 'only commands print or exit'
for file in */*.c; do
	room=${file%%/*} own=$(basename "$file" .c).h
	first=$(grep -m1 '^#include' "$file")
	case $first in
	"#include \"$room.h\"" | "#include \"${room}_private.h\"" | "#include \"$own\"") ;;
	*) echo "$file: $first" ;;
	esac
done | none 'every .c opens with its own door'
wc -l ./*/*.c ./main.c | awk '$2 != "total" && $1 > 400 { print $2 ": " $1 " lines" }' | none 'no .c file over 400 lines'
awk 'FNR == 1 { start = 0 }
	/^\{$/ { start = FNR }
	/^\}$/ && start { if (FNR - start > 60) print FILENAME ":" start ": " FNR - start " lines"; start = 0 }' ./*/*.c ./main.c |
	none 'no function over 60 lines'
echo "1..$n"
exit $failed

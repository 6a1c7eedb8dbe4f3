#!/bin/sh
# The agenda of today: a text, which is printed too, and a feed to subscribe to.
#
#     agenda.sh CASES FOLDER [ZONE]
#
# Both are put in place whole, by a new name. A feed without the cases that could
# not be read would take these out of calendars, so then the one before stays.
set -eu
cases=$1 folder=$2 zone=${3:-WIB-7}
day=$(TZ=$zone date +%Y-%m-%d)

new=$(mktemp -d "$folder/.new.XXXXXX")
trap 'rm -rf "$new"' EXIT

code=0
keterbukaan agenda "$cases" --on "$day" --for ppid >"$new/agenda.txt" || code=$?
[ "$code" -eq 0 ] || [ "$code" -eq 2 ] || exit "$code"
cat "$new/agenda.txt"
mv "$new/agenda.txt" "$folder/agenda.txt"

[ "$code" -eq 0 ] || exit "$code"
keterbukaan agenda "$cases" --on "$day" --until 90 --ics >"$new/agenda.ics"
mv "$new/agenda.ics" "$folder/agenda.ics"

#!/usr/bin/env bash
# Has hunspell read what the library says in Norwegian: the messages, the terms, and the pages of the demo. Prints each word that neither the
# dictionary nor the list of terms and names knows, and ends with 1 if there is one. Needs hunspell and its dictionaries nb_NO and nn_NO
# (Debian: hunspell hunspell-no).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

unknown=0
for language in nb nn; do
  [ $language = nb ] && column=2 || column=3
  words=$({ cat "messages.$language.txt" ../TestData/demo/*."$language".txt; tail -n +2 ../../../src/Moteplass.Domain/terms.tsv | cut -f$column; } \
    | sed -E 's/«[^»]*»//g; s#(^|[ (])/[A-Za-z0-9/$:-]+##g' \
    | hunspell -i utf-8 -d "${language}_NO" -l \
    | LC_ALL=C sort -u \
    | LC_ALL=C grep -vxF -f "terms.$language.txt" || true)
  if [ -n "$words" ]; then
    printf '%s:\n%s\n' "$language" "$words"
    unknown=1
  fi
done
[ $unknown -eq 0 ] && echo 'hunspell knows every word'
exit $unknown

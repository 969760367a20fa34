#!/usr/bin/env bash
# Makes templates/assets/inter.woff2 and its licence from Debian's package of Inter: the same bytes every time.
# What is kept: Latin with the letters of Swedish, Finnish, Meänkieli, Romani and the Sámi languages of Sweden, the signs that
# pages use, weights 400 to 700, kerning and figures of equal width. Hints, other alphabets and alternative forms go.
set -euo pipefail
cd "$(dirname "$0")/../.."
work=.build/font
package=fonts-inter-variable_4.0~beta7+ds-1_all.deb
sum=683725f9191fd712d351cf9012137c0ea1e429cd00873420ea1af1471b7eb5f4
signs=U+0020-007E,U+00A0-017F,U+0218-021B,U+2010-2015,U+2018-201E,U+2020-2022,U+2026,U+202F,U+2030,U+2032,U+2033
signs+=,U+2039,U+203A,U+20AC,U+2190-2193,U+2212,U+2248,U+2260,U+2264,U+2265
mkdir -p "$work"
[ -f "$work/$package" ] || (cd "$work" && apt-get download -q fonts-inter-variable=4.0~beta7+ds-1 2>&1)
(cd "$work" && echo "$sum  $package" | sha256sum --check --quiet)
dpkg-deb -x "$work/$package" "$work/package"
if ! cmp -s templates/font/requirements.txt "$work/venv/installed.txt"; then
    python3 -m venv "$work/venv"
    "$work/venv/bin/pip" install --quiet --disable-pip-version-check -r templates/font/requirements.txt
    cp templates/font/requirements.txt "$work/venv/installed.txt"
fi
fonttools=$work/venv/bin/fonttools
"$fonttools" varLib.instancer --quiet --no-recalc-timestamp "$work/package/usr/share/fonts/truetype/inter-vf/Inter-roman.var.ttf" \
    wght=400:700 --output "$work/weights.ttf"
# The names that are kept are the copyright notice and the licence (0, 13 and 14).
"$fonttools" subset "$work/weights.ttf" --unicodes="$signs" --layout-features=kern,mark,ccmp,locl,tnum --no-hinting \
    --name-IDs=0,1,2,13,14 --flavor=woff2 --output-file=templates/assets/inter.woff2
{
    echo "Copyright 2016-2022 The Inter Project Authors (https://github.com/rsms/inter)"
    echo
    echo "This Font Software is licensed under the SIL Open Font License, Version 1.1. It is a subset of Inter, made by"
    echo "Insyn from Debian's package fonts-inter-variable. The licence is also found at https://openfontlicense.org"
    echo
    echo "SIL OPEN FONT LICENSE Version 1.1 - 26 February 2007"
    echo
    sed -n '/^License: OFL-1.1$/,/^License: Apache/p' "$work/package/usr/share/doc/fonts-inter-variable/copyright" |
        sed -e '1d' -e '/^License: Apache/d' -e 's/^ \.$//' -e 's/^ //' | sed -e '${/^$/d}'
} >templates/assets/inter-licens.txt
ls -l templates/assets/inter.woff2

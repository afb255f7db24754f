#!/bin/sh
# Draws docs/paginas.png, the README's picture, from the compiled report. Needs pdftoppm
# (poppler-utils) and montage (imagemagick).
set -eu
cd "$(dirname "$0")/.."
./informe build --quiet
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
pdftoppm -r 36 -png -f 1 -l 12 out/2020-2/informe.pdf "$work/p"
montage "$work"/p-*.png -tile 6x2 -geometry +6+6 -background '#888888' -depth 8 docs/paginas.png

package mx.cdmx.informe.render;

import static mx.cdmx.informe.render.StructureTree.elements;
import static mx.cdmx.informe.render.StructureTree.ofType;
import static mx.cdmx.informe.render.StructureTree.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** What no page may have, found by reading positions back from the PDF. */
public final class PageFaults {
  /** The page less its margins; the tab and the running heads stand beyond, as furniture. */
  private static final Area TEXT = new Area(56, 70, 542, 705);

  /** On a page of full colour nothing comes nearer to its edge. */
  private static final Area BLEED = new Area(30, 30, 582, 762);

  /** A plain word space takes a quarter of the size. */
  private static final double WIDEST_GAP = .5;

  private record Area(double left, double bottom, double right, double top) {
    boolean holds(PaintedGlyph g) {
      return g.x() >= left
          && g.right() <= right
          && g.y() - g.size() * .2 >= bottom
          && g.y() + g.size() * .6 <= top;
    }
  }

  private final PaintedPages pages;
  private final List<PDStructureElement> blocks;

  private PageFaults(PDDocument pdf) throws IOException {
    this.pages = new PaintedPages(pdf);
    this.blocks = elements(pdf, e -> e.getStructureType().matches("H[1-6]|P|LBody|TOCI|TR"));
  }

  /** All faults of a PDF's pages, in words. */
  public static List<String> of(PDDocument pdf) throws IOException {
    PageFaults faults = new PageFaults(pdf);
    List<String> found = new ArrayList<>();
    found.addAll(faults.outside());
    found.addAll(faults.overprinted());
    found.addAll(faults.titles());
    found.addAll(faults.loweredTitles());
    found.addAll(faults.singleLines());
    found.addAll(faults.gaps());
    found.addAll(faults.singleRows(pdf));
    return found;
  }

  private List<String> outside() {
    List<String> found = new ArrayList<>();
    for (int page = 1; page <= pages.count(); page++) {
      List<PaintedGlyph> letters = pages.of(page);
      Area area = bleeds(page) ? BLEED : TEXT;
      letters.stream()
          .filter(g -> !g.isFurniture() && !g.isSpace() && !area.holds(g))
          .limit(1)
          .map(g -> "outside: " + around(g))
          .forEach(found::add);
    }
    return found;
  }

  /** Whether a page has neither head nor folio: the cover, an opening. */
  private boolean bleeds(int page) {
    return pages.of(page).stream().noneMatch(g -> g.isFurniture() && g.size() < 12);
  }

  private List<String> overprinted() {
    List<String> found = new ArrayList<>();
    Map<List<Integer>, List<PaintedGlyph>> cells = new HashMap<>();
    for (PaintedGlyph g : pages.all()) {
      if (g.isSpace() || (g.isFurniture() && g.size() > 40)) { // the stamp of a draft
        continue;
      }
      int row = (int) Math.floor(g.y() / 300);
      int column = (int) Math.floor(g.x() / 20);
      for (int dx = -1; dx <= 1; dx++) {
        cells.getOrDefault(List.of(g.page(), row, column + dx), List.of()).stream()
            .filter(o -> o.mcid() != g.mcid() || Math.abs(o.y() - g.y()) > 1)
            .filter(g::overprints)
            .limit(1)
            .map(o -> "overprinted: " + around(g) + " on " + around(o))
            .forEach(found::add);
      }
      cells.computeIfAbsent(List.of(g.page(), row, column), k -> new ArrayList<>()).add(g);
    }
    return found;
  }

  private List<String> titles() {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      List<PaintedLine> lines = PaintedLine.of(pages.of(blocks.get(i)));
      if (!blocks.get(i).getStructureType().startsWith("H") || bleeds(lines.get(0).page())) {
        continue;
      }
      if (lines.stream().map(PaintedLine::page).distinct().count() > 1) {
        found.add("split title: " + lines.get(0).text());
      }
      List<PaintedGlyph> next = next(i);
      if (!next.isEmpty() && next.get(0).page() != lines.get(lines.size() - 1).page()) {
        found.add("stranded title: " + lines.get(0).text() + " on p. " + lines.get(0).page());
      }
    }
    return found;
  }

  /** Titles that a page begins with stand level: one kind of title, one height. */
  private List<String> loweredTitles() {
    Map<Long, List<PaintedLine>> bySize = new HashMap<>();
    for (PDStructureElement block : blocks) {
      List<PaintedGlyph> letters = pages.of(block);
      if (block.getStructureType().startsWith("H") && !letters.isEmpty()) {
        PaintedLine line = PaintedLine.of(letters).get(0);
        if (!bleeds(line.page()) && isFirst(line)) {
          bySize
              .computeIfAbsent(Math.round(line.glyphs().get(0).size() * 10), k -> new ArrayList<>())
              .add(line);
        }
      }
    }
    List<String> found = new ArrayList<>();
    for (List<PaintedLine> titles : bySize.values()) {
      double top = titles.stream().mapToDouble(PaintedLine::y).max().orElseThrow();
      titles.stream()
          .filter(l -> l.y() < top - 1)
          .map(l -> "lowered title by %.1f on p. %d: %s".formatted(top - l.y(), l.page(), l.text()))
          .forEach(found::add);
    }
    return found;
  }

  private boolean isFirst(PaintedLine line) {
    return pages.of(line.page()).stream()
        .noneMatch(g -> !g.isFurniture() && !g.isSpace() && g.y() > line.y() + 3);
  }

  /** The first block of text behind a heading; what hangs in the side column is none. */
  private List<PaintedGlyph> next(int heading) {
    double column = 190;
    for (int i = heading + 1; i < blocks.size(); i++) {
      List<PaintedGlyph> letters = pages.of(blocks.get(i));
      boolean mayHang = "P".equals(blocks.get(i).getStructureType());
      if (!letters.isEmpty() && (!mayHang || letters.get(0).x() > column)) {
        return letters;
      }
    }
    return List.of();
  }

  /** A paragraph that goes over a page leaves two lines there, and takes two along. */
  private List<String> singleLines() {
    List<String> found = new ArrayList<>();
    for (PDStructureElement block : blocks) {
      Map<Integer, List<PaintedLine>> byPage =
          PaintedLine.of(pages.of(block)).stream()
              .filter(l -> !l.text().isBlank())
              .collect(Collectors.groupingBy(PaintedLine::page, TreeMap::new, Collectors.toList()));
      if (byPage.size() > 1) {
        byPage.values().stream()
            .filter(lines -> baselines(lines) < 2)
            .map(l -> "single line on p. " + l.get(0).page() + ": " + l.get(0).text())
            .forEach(found::add);
      }
    }
    return found;
  }

  private static long baselines(Collection<PaintedLine> lines) {
    return lines.stream().map(l -> Math.round(l.y() / 4)).distinct().count();
  }

  /** A table of the annex that goes over a page leaves two rows there, and takes two along. */
  private List<String> singleRows(PDDocument pdf) {
    List<String> found = new ArrayList<>();
    for (PDStructureElement table : elements(pdf, ofType("Table"))) {
      if (within(table, ofType("Caption")).isEmpty()) {
        continue;
      }
      TreeMap<Integer, List<PaintedGlyph>> byPage =
          within(table, ofType("TBody")).stream()
              .flatMap(body -> within(body, ofType("TR")).stream())
              .map(row -> pages.of(row).get(0))
              .collect(
                  Collectors.groupingBy(PaintedGlyph::page, TreeMap::new, Collectors.toList()));
      if (byPage.size() > 1) {
        Stream.of(byPage.firstEntry(), byPage.lastEntry())
            .filter(rows -> rows.getValue().size() < 2)
            .map(rows -> "single row: " + around(rows.getValue().get(0)))
            .forEach(found::add);
      }
    }
    return found;
  }

  private List<String> gaps() {
    return blocks.stream()
        .filter(b -> "P".equals(b.getStructureType()))
        .flatMap(b -> PaintedLine.of(pages.of(b)).stream())
        .filter(l -> l.widestGap() > WIDEST_GAP)
        .map(l -> "gap of %.2f on p. %d: %s".formatted(l.widestGap(), l.page(), l.text()))
        .toList();
  }

  private String around(PaintedGlyph glyph) {
    String line =
        pages.of(glyph.page()).stream()
            .filter(g -> g.mcid() == glyph.mcid() && Math.abs(g.y() - glyph.y()) < 1)
            .map(PaintedGlyph::text)
            .collect(Collectors.joining());
    return "“%s” in “%s” on p. %d (%.0f, %.0f)"
        .formatted(glyph.text(), line, glyph.page(), glyph.x(), glyph.y());
  }
}

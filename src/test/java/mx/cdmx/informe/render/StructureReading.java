package mx.cdmx.informe.render;

import static mx.cdmx.informe.render.StructureTree.elements;
import static mx.cdmx.informe.render.StructureTree.ofType;
import static mx.cdmx.informe.render.StructureTree.within;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** A PDF as its tags read it out: letters and digits, with neither spaces nor signs. */
public final class StructureReading {
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern PAGE = Pattern.compile("p\\.[\\s\\p{Z}]*\\d+");

  private final PDDocument pdf;
  private final PageText text;

  public StructureReading(PDDocument pdf) {
    this.pdf = pdf;
    this.text = new PageText(pdf);
  }

  /** A text less its spaces and signs, and less pages of cross-references. */
  public static String letters(String text) {
    return OTHER.matcher(PAGE.matcher(text).replaceAll(" ")).replaceAll("");
  }

  /** What the elements of a type say, in order. */
  public List<String> texts(String type) {
    return elements(pdf, ofType(type)).stream()
        .map(e -> text.without(e, Set.of("Lbl")))
        .map(StructureReading::letters)
        .toList();
  }

  /** All headings, in order: the level and what it says. */
  public List<String> headings() {
    return elements(pdf, e -> e.getStructureType().matches("H[1-6]")).stream()
        .map(e -> e.getStructureType().substring(1) + letters(text.of(e)))
        .toList();
  }

  public int count(String type) {
    return elements(pdf, ofType(type)).size();
  }

  /** In what the elements of a type are. */
  public List<String> parentsOf(String type) {
    return elements(pdf, ofType(type)).stream()
        .map(e -> ((PDStructureElement) e.getParent()).getStructureType())
        .toList();
  }

  /** What the elements of a type say in another language, joined: a phrase has one a line. */
  public String foreignIn(String type) {
    return elements(pdf, ofType(type)).stream()
        .flatMap(e -> within(e, inner -> inner.getLanguage() != null).stream())
        .map(text::of)
        .map(StructureReading::letters)
        .collect(Collectors.joining());
  }

  public List<String> figuresWithoutWords() {
    return elements(pdf, ofType("Figure")).stream()
        .filter(e -> e.getAlternateDescription() == null || e.getAlternateDescription().isBlank())
        .map(e -> String.valueOf(e.getPage()))
        .toList();
  }

  /** All that is read, from start to end. */
  public String all() {
    return elements(pdf, ofType("Document")).stream()
        .map(text::of)
        .map(StructureReading::letters)
        .collect(Collectors.joining());
  }
}

package mx.cdmx.informe;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import mx.cdmx.informe.aggregate.Outline;
import mx.cdmx.informe.aggregate.Statistics;
import mx.cdmx.informe.compare.Publicado;
import mx.cdmx.informe.compose.Composer;
import mx.cdmx.informe.compose.Encargo;
import mx.cdmx.informe.compose.Report;
import mx.cdmx.informe.data.DatosAbiertos;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.Diagnostics;
import mx.cdmx.informe.diagnostics.Messages;
import mx.cdmx.informe.diagnostics.Place;
import mx.cdmx.informe.load.EditionLoader;
import mx.cdmx.informe.load.Unsaved;
import mx.cdmx.informe.model.Edicion;
import mx.cdmx.informe.photo.Photos;
import mx.cdmx.informe.proofread.Proofreader;
import mx.cdmx.informe.render.FontCoverage;
import mx.cdmx.informe.render.HtmlRenderer;
import mx.cdmx.informe.render.PdfRenderer;
import mx.cdmx.informe.render.PrintedPdf;
import mx.cdmx.informe.render.RenderException;
import mx.cdmx.informe.validate.Repair;
import mx.cdmx.informe.validate.RuleSet;
import mx.cdmx.informe.verify.Comprobacion;
import mx.cdmx.informe.verify.Entrega;
import mx.cdmx.informe.verify.Verifier;

/** The compiler: records in, the files of a report out. Its methods are the stages, in order. */
public final class ReportCompiler {
  private final Path templates;
  private final Path workingFolder;
  private final Messages messages;
  private final Photos photos = new Photos();

  /**
   * A compiler.
   *
   * @param templates folder of the templates, style sheets and fonts
   * @param workingFolder what file names are shown relative to
   * @param messages the words for what it prints
   */
  public ReportCompiler(Path templates, Path workingFolder, Messages messages) {
    this.templates = templates;
    this.workingFolder = workingFolder;
    this.messages = messages;
  }

  /**
   * Loads an edition; empty where it cannot be held together. The faults are added to those found.
   */
  public Optional<Edicion> load(Path folder, Path catalogos, Diagnostics found) {
    return load(folder, catalogos, Optional.empty(), found);
  }

  /** Loads an edition with a record that is not on the disk, or not so. */
  public Optional<Edicion> load(
      Path folder, Path catalogos, Optional<Unsaved> unsaved, Diagnostics found) {
    return new EditionLoader(folder, catalogos, unsaved, workingFolder, found).load();
  }

  /** Holds an edition against the rules and adds what they find. */
  public void validate(Edicion edicion, Diagnostics found) {
    FontCoverage fonts = new FontCoverage(templates);
    found.addAll(new RuleSet(fonts::covers, photos).check(edicion, Proofreader.CODES));
  }

  /** Holds the figures of an edition against the rules about them alone. */
  public void validateCifras(Edicion edicion, Diagnostics found) {
    found.addAll(new RuleSet(c -> true, photos).checkCifras(edicion));
  }

  /** Proofreads some places of an edition and adds what is found, and was not found before. */
  public void proofread(
      Edicion edicion, Proofreader proofreader, Predicate<Place> wanted, Diagnostics found) {
    List<Diagnostic> before = found.sorted();
    proofreader.check(edicion, wanted).stream()
        .filter(d -> before.stream().noneMatch(b -> b.place().overlaps(d.place())))
        .forEach(found::add);
  }

  /** What mends the faults of an edition that have one right answer. */
  public List<Repair> repairs(Edicion edicion) {
    FontCoverage fonts = new FontCoverage(templates);
    return new RuleSet(fonts::covers, photos).repairs(edicion);
  }

  /** Counts an edition. */
  public Statistics aggregate(Edicion edicion, Outline outline) {
    return Statistics.of(edicion, outline, messages);
  }

  /** Makes an edition's open data: the files by name. */
  public SortedMap<String, byte[]> data(Edicion edicion, Outline outline, Statistics statistics) {
    return new DatosAbiertos(messages).files(edicion, outline, statistics);
  }

  /** What an edition is compared by. */
  public Publicado published(Edicion edicion) {
    Outline outline = Outline.of(edicion);
    return Publicado.of(data(edicion, outline, aggregate(edicion, outline)));
  }

  /** Composes an edition's report, or a part of it. */
  public Report compose(Edicion edicion, Outline outline, Statistics statistics, Encargo encargo) {
    return new Composer(messages).compose(edicion, outline, statistics, encargo);
  }

  /**
   * Renders a report as HTML: the page and the photos beside it, by their names.
   *
   * @param data names of the open data that will lie beside it
   * @throws RenderException where a template or a photo is at fault
   */
  public SortedMap<String, byte[]> html(Report report, Edicion edicion, Set<String> data) {
    return new HtmlRenderer(templates, photos).render(report, edicion.fotos(), data);
  }

  /**
   * Renders a report as PDF, with no data inside.
   *
   * @throws RenderException where a template, a font or an image is at fault
   */
  public PrintedPdf pdf(Report report, Edicion edicion) {
    return pdf(report, edicion, Collections.emptySortedMap());
  }

  /**
   * Renders a report as PDF.
   *
   * @param data the files of its open data, some of which go inside
   * @throws RenderException where a template, a font or an image is at fault
   */
  public PrintedPdf pdf(Report report, Edicion edicion, SortedMap<String, byte[]> data) {
    return new PdfRenderer(templates, photos)
        .render(report, edicion.fotos(), new DatosAbiertos(messages).adjuntos(data));
  }

  /** Checks whether what was compiled is fit to deliver. */
  public List<Comprobacion> verify(Entrega entrega) {
    return Verifier.verify(entrega);
  }
}

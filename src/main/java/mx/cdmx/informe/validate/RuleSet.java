package mx.cdmx.informe.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Edicion;
import mx.cdmx.informe.photo.Photos;

/** All the rules, and what editors silenced. */
public final class RuleSet {
  private final Passages passages;
  private final EditionWords words;
  private final CifraReadings readings;
  private final List<Rule> rules;

  /**
   * The rules of the project.
   *
   * @param printable whether some font of the report has a code point
   */
  public RuleSet(IntPredicate printable) {
    this(printable, new Photos());
  }

  /**
   * The rules of the project.
   *
   * @param printable whether some font of the report has a code point
   * @param photos those that were read before
   */
  public RuleSet(IntPredicate printable, Photos photos) {
    this(printable, photos, new Passages());
  }

  /**
   * The same rules, which try every pattern on every text, slowly, even where no clue of a fault
   * is: what they find is what the others find.
   */
  public static RuleSet withoutGates(IntPredicate printable) {
    return new RuleSet(printable, new Photos(), new Passages(Lexicon::withoutGates));
  }

  private RuleSet(IntPredicate printable, Photos photos, Passages passages) {
    this.passages = passages;
    this.words = new EditionWords(passages);
    this.readings = new CifraReadings(passages);
    this.rules =
        List.of(
            new FechaFueraDePeriodoRule(),
            new FechaInvertidaRule(),
            new SinFechaRule(),
            new IdDuplicadoRule(),
            new IdReservadoRule(),
            new FaltaBloqueRule(),
            new BloqueDesconocidoRule(),
            new FaltaCategoriaRule(),
            new CategoriaDesconocidaRule(),
            new CatalogIdRule(
                "dependencia-desconocida",
                "dependencias",
                Actividad::dependencias,
                c -> c.dependencias().keySet()),
            new CatalogIdRule(
                "socio-desconocido", "socios", Actividad::socios, c -> c.socios().keySet()),
            new CatalogIdRule(
                "lugar-desconocido", "lugares", Actividad::lugares, c -> c.lugares().keySet()),
            new ContraparteDesconocidaRule(),
            new ParteDesconocidaRule(),
            new ParteNoAnotadaRule(),
            new SinAcuerdoRule(),
            new AcuerdoPosteriorRule(),
            new MonedaDesconocidaRule(),
            new CifraSinUnidadRule(),
            new ConceptoImpropioRule(),
            new MismaCifraRule(),
            new ActividadRepetidaRule(passages),
            new CifraRepetidaRule(passages),
            new NumeroDistintoRule(passages),
            new OrdenRepetidoRule(passages),
            new OrdenSinMotivoRule(passages),
            new BloqueVacioRule(passages),
            new CategoriaVaciaRule(passages),
            new ReferenciaCircularRule(passages),
            new ReferenciaSinEnlaceRule(passages),
            new FechaImpresaDeMasRule(),
            new FechaContradichaRule(passages),
            new DuracionContradichaRule(passages),
            new CifraContradichaRule(readings),
            new CifraSinRespaldoRule(readings),
            new ListaIncompletaRule(passages),
            new NombreDistintoEnTituloRule(passages, words),
            new NombreConVariantesRule(words),
            new NombreDistintoDelCatalogoRule(words),
            new SiglaMalExpandidaRule(words),
            new SiglaSinExpandirRule(words),
            new SiglaExpandidaDeMasRule(words),
            new PluralDeSiglaRule(passages),
            new MayusculaIndebidaRule(words),
            new ArticuloConMayusculaRule(words),
            new LugarSinArticuloRule(words),
            new SinDependenciaRule(),
            new DependenciaNoAnotadaRule(),
            new FotoIlegibleRule(photos),
            new FotoDeOtroFormatoRule(photos),
            new FotoDemasiadoGrandeRule(photos),
            new FotoPequenaRule(photos),
            new AlternativoInsuficienteRule(),
            new DatoPersonalRule(passages),
            new ReferenciaDesconocidaRule(passages),
            new FotoInexistenteRule(),
            new GlifoInexistenteRule(printable, passages),
            new MarcadoNoAdmitidoRule(passages),
            new TablaIlegibleRule(passages),
            new PalabraSinGlosarioRule(passages),
            new MarcadorSinLlenarRule(passages),
            new SignosSinParejaRule(passages),
            new ParrafoSinPuntoRule(passages),
            new PalabraRepetidaRule(passages),
            new EspaciosRule(passages),
            new PalabraPartidaRule(passages),
            new PalabrasPegadasRule(passages),
            new ComillasRectasRule(passages),
            new ComillasSimplesRule(passages),
            new GuionPorRayaRule(passages),
            new OrdinalIncorrectoRule(passages),
            new LetraPorNumeroRule(passages),
            new PrefijoSeparadoRule(passages),
            new FechaMalEscritaRule(passages),
            new PreposicionEquivocadaRule(passages),
            new ComaDeIncisoRule(passages),
            new CitaSinComaRule(passages),
            new PuntoAntesDeComillasRule(passages),
            new ListaMalPuntuadaRule(passages),
            new DosPuntosDeMasRule(passages),
            new MayusculaTrasDosPuntosRule(passages),
            new ComaAnteExplicativaRule(passages),
            new ComaAnteYRule(passages),
            new QuienPorInstitucionRule(passages),
            new EntreOtrosRedundanteRule(passages),
            new GiroDesaconsejadoRule(passages),
            new AdjetivosEnSingularRule(passages),
            new ArticuloDesigualRule(passages),
            new ArticuloMalCitadoRule(passages),
            new OracionSinVerboRule(passages));
  }

  /** The rules, in the order in which they run. */
  List<Rule> all() {
    return rules;
  }

  /** What the rules find, less what the records silence with a reason. */
  public List<Diagnostic> check(Edicion edicion) {
    return check(edicion, Set.of());
  }

  /**
   * What the rules find, less what the records silence with a reason.
   *
   * @param elsewhere codes that others look for: it is not said here that silencing them is vain
   */
  public List<Diagnostic> check(Edicion edicion, Set<String> elsewhere) {
    Omissions omissions = new Omissions(edicion);
    List<Diagnostic> found = new ArrayList<>();
    List<Diagnostic> all = Parallel.all(tasks(edicion)).stream().flatMap(List::stream).toList();
    Predicate<Diagnostic> isLeft = leftToOthers(all);
    all.stream().filter(omissions::keeps).filter(isLeft.negate()).forEach(found::add);
    Set<String> uncertain = uncertain(edicion);
    found.addAll(omissions.unused(c -> !elsewhere.contains(c) && !uncertain.contains(c)));
    return found;
  }

  /** What the rules about each figure by itself find, less what the records silence. */
  public List<Diagnostic> checkCifras(Edicion edicion) {
    Omissions omissions = new Omissions(edicion);
    return rules.stream()
        .filter(CifraRule.class::isInstance)
        .flatMap(r -> r.check(edicion))
        .filter(omissions::keeps)
        .toList();
  }

  /** A task a rule; what several share is read before, lest they wait for the first of them. */
  private List<Callable<List<Diagnostic>>> tasks(Edicion edicion) {
    passages.of(edicion);
    Stream<Callable<List<Diagnostic>>> shared =
        Stream.of(first(() -> words.spellings(edicion)), first(() -> readings.of(edicion)));
    return Stream.concat(
            shared,
            rules.stream().<Callable<List<Diagnostic>>>map(r -> () -> r.check(edicion).toList()))
        .toList();
  }

  private static Callable<List<Diagnostic>> first(Runnable read) {
    return () -> {
      read.run();
      return List.of();
    };
  }

  /** Tells what a rule leaves to others, for those tell it of the same words. */
  private Predicate<Diagnostic> leftToOthers(List<Diagnostic> all) {
    ToldPlaces told = new ToldPlaces(all.stream());
    Map<String, Set<String>> yieldsTo =
        rules.stream().collect(Collectors.toMap(Rule::code, Rule::yieldsTo));
    return d -> yieldsTo.get(d.code()).stream().anyMatch(code -> told.touch(code, d.place()));
  }

  /** The codes of which a record may be silent only because another was not loaded. */
  private Set<String> uncertain(Edicion edicion) {
    return edicion.idsSinCargar().isEmpty()
        ? Set.of()
        : rules.stream().filter(Rule::isBetweenRecords).map(Rule::code).collect(Collectors.toSet());
  }

  /** What mends the faults that have one right answer, less what the records silence. */
  public List<Repair> repairs(Edicion edicion) {
    Omissions omissions = new Omissions(edicion);
    return rules.stream()
        .flatMap(r -> r.repairs(edicion))
        .filter(r -> !omissions.silences(r.code(), r.place()))
        .toList();
  }
}

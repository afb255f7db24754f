package mx.cdmx.informe.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Edicion;

/** All the rules, and what editors silenced. */
public final class RuleSet {
  private final List<Rule> rules;

  /**
   * The rules of the project.
   *
   * @param printable whether some font of the report has a code point
   */
  public RuleSet(IntPredicate printable) {
    Passages passages = new Passages();
    this.rules =
        List.of(
            new FechaFueraDePeriodoRule(),
            new FechaInvertidaRule(),
            new SinFechaRule(),
            new IdDuplicadoRule(),
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
            new MonedaDesconocidaRule(),
            new CifraSinUnidadRule(),
            new MismaCifraRule(),
            new ActividadRepetidaRule(),
            new CifraRepetidaRule(),
            new NumeroDistintoRule(),
            new OrdenRepetidoRule(),
            new OrdenSinMotivoRule(),
            new BloqueVacioRule(),
            new CategoriaVaciaRule(),
            new ReferenciaCircularRule(),
            new ReferenciaSinEnlaceRule(passages),
            new FechaImpresaDeMasRule(),
            new FechaContradichaRule(),
            new DuracionContradichaRule(),
            new CifraContradichaRule(),
            new CifraSinRespaldoRule(),
            new ListaIncompletaRule(passages),
            new NombreDistintoEnTituloRule(),
            new SinDependenciaRule(),
            new DependenciaNoAnotadaRule(),
            new FotoIlegibleRule(),
            new FotoPequenaRule(),
            new AlternativoInsuficienteRule(),
            new ReferenciaDesconocidaRule(passages),
            new FotoInexistenteRule(),
            new GlifoInexistenteRule(printable),
            new MarcadoNoAdmitidoRule(passages),
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
            new ComaEntreSujetoYVerboRule(passages),
            new ComaDeIncisoRule(passages),
            new CitaSinComaRule(passages),
            new PuntoAntesDeComillasRule(passages),
            new ListaMalPuntuadaRule(passages),
            new DatoPersonalRule());
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
    rules.stream().flatMap(r -> r.check(edicion)).filter(omissions::keeps).forEach(found::add);
    found.addAll(omissions.unused(code -> !elsewhere.contains(code)));
    return found;
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

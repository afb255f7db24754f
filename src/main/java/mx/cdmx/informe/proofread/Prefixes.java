package mx.cdmx.informe.proofread;

/** The prefixes that join any word: "intersectorial", "multinivel". */
final class Prefixes {
  /** As an alternation. */
  static final String ANY =
      "anti|auto|bio|co|contra|des|eco|euro|extra|foto|hidro|hiper|infra|inter|intra|macro|mega"
          + "|meta|micro|mini|mono|multi|nano|narco|neo|neuro|para|pluri|poli|pos|post|pre|pro"
          + "|psico|re|semi|sobre|socio|sub|super|supra|tele|termo|trans|ultra|vice|video";

  private Prefixes() {}
}

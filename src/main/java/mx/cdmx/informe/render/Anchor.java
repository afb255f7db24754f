package mx.cdmx.informe.render;

/**
 * Where something that is linked to stands.
 *
 * @param page its page, counted from one
 * @param top its upper edge, in points above the foot of the page
 */
record Anchor(int page, float top) {}

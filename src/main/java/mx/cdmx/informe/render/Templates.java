package mx.cdmx.informe.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

/**
 * The FreeMarker templates of a folder.
 *
 * <p>They see what they are given, the report as {@code informe}; everything they print is escaped
 * unless they say {@code ?no_esc}. They cannot reach classes, the API of objects or files outside
 * their folder, and numbers print as a computer writes them.
 */
final class Templates {
  private final Configuration configuration;

  Templates(Path folder) {
    configuration = new Configuration(Configuration.VERSION_2_3_34);
    try {
      configuration.setDirectoryForTemplateLoading(folder.toFile());
    } catch (IOException e) {
      throw new RenderException(RenderException.Kind.TEMPLATE, folder.toString(), e);
    }
    configuration.setObjectWrapper(
        new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_34).build());
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setLocalizedLookup(false);
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("computer");
    configuration.setBooleanFormat("c");
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
  }

  /** What a template makes of what it sees, by name. */
  String process(String template, Map<String, Object> seen) {
    StringWriter text = new StringWriter(1 << 20);
    try {
      configuration.getTemplate(template).process(seen, text);
    } catch (IOException e) {
      throw new RenderException(RenderException.Kind.TEMPLATE, e.getMessage(), e);
    } catch (TemplateException e) {
      rethrow(e);
      throw new RenderException(RenderException.Kind.TEMPLATE, e.getMessageWithoutStackTop(), e);
    }
    return text.toString();
  }

  /** What the template asked for may have failed for a reason of its own, such as a photo. */
  private static void rethrow(TemplateException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof RenderException known) {
        throw known;
      }
    }
  }
}

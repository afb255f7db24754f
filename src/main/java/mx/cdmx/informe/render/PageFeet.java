package mx.cdmx.informe.render;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.w3c.dom.Element;

/**
 * Finds the activities and tables that end so near the foot of a page that the white behind them
 * would go on over it, and lower the head of the next page. OpenHTMLtoPDF drops no margin at a
 * page's end.
 */
final class PageFeet {
  /** The classes of what has white behind it. */
  private static final List<String> UNITS = List.of("actividad", "de-cuadro");

  /** The class of a unit that was set without that white. */
  private static final String AL_PIE = "al-pie";

  private final List<PageBox> pages;

  private PageFeet(List<PageBox> pages) {
    this.pages = pages;
  }

  /**
   * Their ids.
   *
   * @param titles the boxes that ids stand for; the title of a unit bears its id
   * @param pages the pages that they were laid out on
   */
  static Set<String> in(Collection<Box> titles, List<PageBox> pages) {
    PageFeet feet = new PageFeet(pages);
    Set<String> found = new TreeSet<>();
    for (Box title : titles) {
      Box whole = title.getParent();
      if (whole != null && isUnit(whole) && feet.isOne(whole)) {
        found.add(title.getElement().getAttribute("id"));
      }
    }
    return found;
  }

  private boolean isOne(Box unit) {
    Box next = unit.getNextSibling();
    // a change of running head leaves an empty box
    while (next != null && next.getHeight() == 0) {
      next = next.getNextSibling();
    }
    if (next == null) {
      return false;
    }
    Box title = isUnit(next) ? next.getChild(0) : next;
    int below = title.getAbsY() - page(lastLine(unit).getAbsY()).getBottom();
    return has(unit, AL_PIE) ? below >= 0 : below > 0;
  }

  private static Box lastLine(Box box) {
    return box instanceof LineBox || box.getChildCount() == 0
        ? box
        : lastLine(box.getChild(box.getChildCount() - 1));
  }

  private PageBox page(int y) {
    return pages.get(Typesetter.page(y, pages) - 1);
  }

  private static boolean isUnit(Box box) {
    return UNITS.stream().anyMatch(u -> has(box, u));
  }

  private static boolean has(Box box, String cssClass) {
    Element element = box.getElement();
    return element != null && List.of(element.getAttribute("class").split(" ")).contains(cssClass);
  }
}

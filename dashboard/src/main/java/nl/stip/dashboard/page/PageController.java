package nl.stip.dashboard.page;

import java.nio.file.Files;
import java.util.Optional;
import java.util.Set;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.Selection;
import nl.stip.dashboard.figure.Theme;
import nl.stip.dashboard.language.Language;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Mart;
import nl.stip.dashboard.mart.Marts;
import nl.stip.workspace.Workspace;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** Answers page requests: view · mart · selection · template. */
@Controller
public class PageController {

  /** The pages that say what the tools cost. */
  private static final Set<String> COSTED = Set.of("overview", "business");

  private final Marts marts;
  private final Theme theme;
  private final Workspace workspace;

  /** Serves the marts of a workspace, and what its register says. */
  public PageController(Marts marts, Theme theme, Workspace workspace) {
    this.marts = marts;
    this.theme = theme;
    this.workspace = workspace;
  }

  /** The first page. */
  @GetMapping("/")
  public String overview(@RequestParam MultiValueMap<String, String> given, Model model) {
    return show(Address.of("overview", given), model);
  }

  /** The other pages. */
  @GetMapping("/{page:adoption|network|openness|business|metrics|data|privacy|search}")
  public String page(
      @PathVariable("page") String page,
      @RequestParam MultiValueMap<String, String> given,
      Model model) {
    return show(Address.of(page, given), model);
  }

  /** The page of a metric. */
  @GetMapping("/metric/{id:[a-z0-9_]+}")
  public String metric(
      @PathVariable("id") String id,
      @RequestParam MultiValueMap<String, String> given,
      Model model) {
    return show(Address.of("metric/" + id, given), model);
  }

  /** The colours. */
  @ResponseBody
  @GetMapping(path = "/theme.css", produces = "text/css;charset=UTF-8")
  public String colours() {
    return theme.css();
  }

  /** Nothing is asked of other pages, so nothing is answered about an icon. */
  @ResponseBody
  @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
  public String robots() {
    return "User-agent: *\nDisallow: /\n";
  }

  private String show(Address address, Model model) {
    View asked = address.view();
    Optional<Mart> mart = marts.current();
    Language usual =
        mart.map(m -> m.account().settings().get("language"))
            .map(id -> Language.of(id, Language.NL))
            .orElse(Language.NL);
    Words words = Words.in(Language.of(asked.choice("lang"), usual));
    model.addAttribute("view", asked);
    model.addAttribute("t", words);
    model.addAttribute("languages", Language.values());
    marts
        .refusal()
        .ifPresent(refusal -> model.addAttribute("refusal", Told.all(refusal.faults(), words)));
    Optional<Selection> selection =
        mart.flatMap(m -> new Chosen(asked, m.catalogue(words.language())).selection());
    if (selection.isEmpty()) {
      boolean read = mart.isEmpty() && Files.isDirectory(workspace.batches());
      model.addAttribute("why", read ? "nothing.uncounted" : "nothing");
      return "nothing";
    }
    Scope scope = new Scope(mart.get(), selection.get(), words);
    if (!asked.metric().isEmpty() && scope.catalogue().metric(asked.metric()).isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    LeftOut leftOut = LeftOut.of(address, scope);
    View view = leftOut.view();
    model.addAttribute("view", view);
    model.addAttribute("left", leftOut);
    Scope read = scope.reading(Asked.of(view, scope.catalogue()));
    Timeline timeline = Timeline.of(workspace);
    model.addAttribute("faults", Told.all(timeline.faults(), words));
    model.addAttribute("page", new Page(leftOut, read, timeline));
    if (COSTED.contains(view.name())) {
      model.addAttribute("business", Business.of(workspace, read));
    }
    return view.name();
  }
}

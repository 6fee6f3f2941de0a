package nl.stip.dashboard.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.stip.dashboard.language.Language;
import nl.stip.dashboard.language.Words;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page to log in, or to log out for who did. */
@Controller
final class LoginController {

  private final Users users;

  LoginController(Users users) {
    this.users = users;
  }

  /** The page; without users there is nothing to log in to, and the overview comes instead. */
  @GetMapping("/login")
  String login(HttpServletRequest request, HttpServletResponse response, Model model) {
    if (!users.needed()) {
      return "redirect:/";
    }
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    Asked asked = Asked.of(request);
    model.addAttribute("asked", asked);
    model.addAttribute("view", new LoginView(asked));
    model.addAttribute("t", Words.in(asked.speaks(request)));
    model.addAttribute("languages", Language.values());
    model.addAttribute("wrong", request.getParameter("wrong") != null);
    model.addAttribute("bye", request.getParameter("bye") != null);
    model.addAttribute("closed", users.today().fault() != null);
    return "login";
  }
}

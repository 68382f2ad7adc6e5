// Markdown: for comments, wikis and the summaries of CI systems.
#include <fmt/format.h>

#include "report/finding_places.hpp"
#include "report/layout.hpp"
#include "report/markdown_text.hpp"
#include "report/text_summary.hpp"
#include "support/printable.hpp"

namespace gainsay {
namespace {

constexpr std::size_t kLengthOfLastLine = 100;

class MarkdownText {
 public:
  MarkdownText(const Report& report, const CiOptions& options) : report_(report), options_(options) {}

  std::string write(std::size_t most_bytes) const {
    std::string text = "## gainsay\n\n" + head();
    if (most_bytes < text.size() + kLengthOfLastLine) return "";
    const std::size_t most = most_bytes - kLengthOfLastLine;
    std::size_t unshown = 0;
    for (const Finding* finding : severest_first(report_)) {
      const std::string section = unshown == 0 ? section_of(*finding) : "";
      if (unshown == 0 && text.size() + section.size() <= most) text += section;
      else ++unshown;
    }
    if (unshown == 0) return text;
    return text + fmt::format("\n{} too long to show here.\n", unshown == 1 ? "1 more finding is" :
                                                               fmt::format("{} more findings are", unshown));
  }

 private:
  std::string head() const {
    TextOptions all;
    all.show = Severity::note;
    std::string text = paragraph(closing_line(report_, all, 0));
    if (const std::string weak = opening_line(report_); !weak.empty()) text += "\n" + paragraph(weak);
    std::string problems;
    for (const Metadata& article : report_.articles)
      for (const Problem& problem : article.problems)
        problems += line_of(problem.diagnostic);
    return problems.empty() ? text : text + "\n" + problems;
  }

  static std::string line_of(const Diagnostic& problem) {
    const std::string place = printable(describe(problem.place));
    return fmt::format("- {}: {}\n", markdown_code(place, MarkdownPlace::line), markdown_text(printable(problem.message)));
  }

  static std::string paragraph(const std::string& line) {
    return markdown_text(line.substr(0, line.size() - 1)) + "\n";
  }

  std::string section_of(const Finding& finding) const {
    const FindingPlaces places = places_of(report_, finding, options_, kFewOthers);
    std::string text = fmt::format("\n### {}: {}\n\n", name_of(finding.severity), markdown_text(headline_of(finding)));
    text += options_.quotes == Quotes::shown ? "| value | source | sentence | place |\n|---|---|---|---|\n"
                                             : "| value | source | place |\n|---|---|---|\n";
    text += row_of(report_.claims[places.primary]);
    for (const std::size_t index : places.others) text += row_of(report_.claims[index]);
    text += "\n";
    if (places.further > 0)
      text += fmt::format("- besides: {}\n", counted(places.further, "more claim", "more claims"));
    for (const std::string& remark : remarks_of(finding)) text += fmt::format("- {}\n", markdown_text(remark));
    text += fmt::format("- reproduce: {}\n", markdown_code(how_to_reproduce(finding, options_), MarkdownPlace::line));
    return text + fmt::format("- accept: {}\n", markdown_code(how_to_accept(finding.fingerprint, options_), MarkdownPlace::line));
  }

  std::string row_of(const Claim& claim) const {
    const Metadata* article = find_article(report_, claim.article);
    const std::string sentence =
        options_.quotes == Quotes::shown ? fmt::format("{} | ", sentence_of(claim, article)) : std::string();
    return fmt::format("| {} | {} | {}{} |\n", markdown_text(value_and_marks(claim)),
                       article ? markdown_text(source_and_date(*article)) : "", sentence,
                       markdown_code(place_of(claim), MarkdownPlace::cell));
  }

  // The mention in bold, as HTML: the stars of Markdown make nothing bold where letters stand beside them.
  std::string sentence_of(const Claim& claim, const Metadata* article) const {
    if (claim.sentence.empty()) return markdown_text(withheld_words(article, options_.quotes));
    const Excerpt excerpt = excerpt_of(claim);
    return fmt::format("{}<b>{}</b>{}", markdown_text(excerpt.before), markdown_text(excerpt.mention),
                       markdown_text(excerpt.after));
  }

  const Report& report_;
  const CiOptions& options_;
};

}  // namespace

std::string print_markdown(const Report& report, const CiOptions& options, std::size_t most_bytes) {
  return MarkdownText(report, options).write(most_bytes);
}

}  // namespace gainsay

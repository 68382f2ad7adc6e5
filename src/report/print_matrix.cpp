// A table: what each source answers to each fact, in the order in which the sources were published.
#include <algorithm>
#include <map>
#include <tuple>

#include <fmt/format.h>

#include "report/layout.hpp"
#include "report/print.hpp"
#include "report/questions.hpp"
#include "report/table.hpp"
#include "support/printable.hpp"
#include "values/spelling.hpp"

namespace gainsay {
namespace {

constexpr std::string_view kSilent = "not stated";

// A source with all its articles; an article without a source is one of its own.
struct Source {
  std::string name;
  std::optional<Timestamp> first, last;  // publication; of undated articles nothing
};

void add_date(Source& source, const Timestamp& published) {
  if (!source.first || published.first < source.first->first) source.first = published;
  if (!source.last || published.last > source.last->last) source.last = published;
}

// Those that answer any of the questions. Undated sources last; of those published together, by name.
std::vector<Source> sources_of(const Report& report, const std::vector<Question>& questions) {
  std::map<std::string, Source> by_name;
  for (const Question& question : questions) {
    for (std::size_t index : question.group.claims) {
      const std::string path(report.claims.article(index));
      Source& source = by_name[source_of(report, path)];
      source.name = source_of(report, path);
      const Metadata* article = find_article(report, path);
      if (article && article->published) add_date(source, *article->published);
    }
  }
  std::vector<Source> sources;
  for (auto& [name, source] : by_name) sources.push_back(std::move(source));
  std::stable_sort(sources.begin(), sources.end(), [](const Source& a, const Source& b) {
    if (a.first.has_value() != b.first.has_value()) return a.first.has_value();
    return a.first && a.first->first < b.first->first;
  });
  return sources;
}

std::string dates_of(const Source& source) {
  if (!source.first) return "undated";
  const std::string first = iso_date(source.first->day()), last = iso_date(source.last->day());
  return first == last ? first : first + " to " + last;
}

class MatrixText {
 public:
  explicit MatrixText(const Report& report) : report_(report) {}

  std::string write() {
    std::map<std::string, std::vector<Question>> by_story;
    std::vector<Question> alone;
    for (Question& question : questions_of(report_)) {
      const bool is_alone = question.group.story.empty() && !question.group.identity.empty();
      (is_alone ? alone : by_story[question.group.story]).push_back(std::move(question));
    }
    if (by_story.empty() && alone.empty()) return "nothing is stated\n";
    std::string text;
    for (const auto& [story, questions] : by_story) add(heading_of(story) + table_of(questions), text);
    if (!alone.empty()) add("without a story, each compared with itself only\n" + table_of_lone(alone), text);
    return text;
  }

 private:

  static std::string heading_of(const std::string& story) {
    if (story.empty()) return "";
    return (story == kNamedTogether ? "articles named together" : printable("story: " + story)) + "\n";
  }

  static void add(const std::string& table, std::string& text) { text += (text.empty() ? "" : "\n") + table; }

  std::string table_of(const std::vector<Question>& questions) const {
    const std::vector<Source> sources = sources_of(report_, questions);
    Table table;
    table.heads = {"fact", "verdict"};
    table.fixed = table.heads.size();
    for (const Source& source : sources) table.heads.push_back(printable(source.name) + "\n" + dates_of(source));
    for (const Question& question : questions) {
      std::vector<std::string> row{label_of(question), verdict_of(question)};
      const auto cells = cells_of(question);
      for (const Source& source : sources) {
        const auto cell = cells.find(source.name);
        row.push_back(cell == cells.end() ? std::string(kSilent) : cell->second);
      }
      table.rows.push_back(std::move(row));
    }
    return lay_out(table);
  }

  // Here every row has one article, and so one source.
  std::string table_of_lone(const std::vector<Question>& questions) const {
    Table table;
    table.heads = {"fact", "verdict", "article", "source", "answer"};
    table.fixed = table.heads.size();
    for (const Question& question : questions) {
      for (const auto& [source, cell] : cells_of(question)) {
        table.rows.push_back({label_of(question), verdict_of(question), printable(question.group.identity),
                              printable(source), cell});
      }
    }
    return lay_out(table);
  }

  // "reference: 1931, conflict"; a dash for what only one article states.
  std::string verdict_of(const Question& question) const {
    std::string words = verdict_words(report_, question);
    if (words.empty()) return "–";
    for (const Finding* finding : question.findings) {
      if (finding->verdict != Verdict::reference) continue;
      for (const Camp& camp : finding->camps)
        if (camp.reference) words.insert(name_of(Verdict::reference).size(), ": " + printable(camp.value));
      break;
    }
    return words;
  }

  std::string label_of(const Question& question) const {
    Finding naming;
    naming.fact = question.group.fact->id;
    naming.slot = question.group.slot;
    return title_of(report_, naming) + instance_words(question.group.key);
  }

  // Of each source that answers: its answers in the order in which it gave them, each once.
  std::map<std::string, std::string> cells_of(const Question& question) const {
    std::vector<std::size_t> claims = question.group.claims;
    std::stable_sort(claims.begin(), claims.end(), [&](std::size_t a, std::size_t b) { return time_of(a) < time_of(b); });
    std::map<std::string, std::vector<std::string>> answers;
    for (std::size_t index : claims) {
      std::vector<std::string>& given = answers[source_of(report_, std::string(report_.claims.article(index)))];
      std::string answer = value_and_marks(report_.claims[index]);
      if (std::find(given.begin(), given.end(), answer) == given.end()) given.push_back(std::move(answer));
    }
    std::map<std::string, std::string> cells;
    for (const auto& [source, given] : answers)
      for (const std::string& answer : given) cells[source] += (cells[source].empty() ? "" : "\n") + answer;
    return cells;
  }

  // Undated articles come last.
  std::pair<bool, Minute> time_of(std::size_t index) const {
    const Metadata* article = find_article(report_, report_.claims.article(index));
    if (article && article->updated) return {false, article->updated->first};
    if (article && article->published) return {false, article->published->first};
    return {true, 0};
  }

  const Report& report_;
};

}  // namespace

std::string print_matrix(const Report& report) { return MatrixText(report).write(); }

}  // namespace gainsay

#include "report/time_lines.hpp"

#include <algorithm>
#include <tuple>

#include "compare/time_order.hpp"
#include "report/layout.hpp"
#include "text/tokens.hpp"
#include "values/spelling.hpp"

namespace gainsay {
namespace {

bool is_about(const Group& group, const std::string& key) {
  if (key.empty()) return true;
  return std::any_of(group.key.begin(), group.key.end(), [&](const KeyPart& part) {
    return part.value && fold(in_words(*part.value)).find(fold(key)) != std::string::npos;
  });
}

}  // namespace

std::vector<TimeLine> time_lines(const Report& report, const std::string& key) {
  const Corpus corpus(report);
  const auto comes_first = [&](std::size_t a, std::size_t b) {
    const auto place = [&](std::size_t index) {
      const auto time = time_of(corpus, index);
      return std::tuple(!time.has_value(), time ? time->first : 0, time ? time->last : 0, index);
    };
    return place(a) < place(b);
  };
  std::vector<TimeLine> lines;
  for (Question& question : questions_of(report)) {
    if (!is_about(question.group, key)) continue;
    TimeLine line{std::move(question), {}};
    const Group& group = line.question.group;
    line.claims = group.claims;
    line.claims.insert(line.claims.end(), group.corrections.begin(), group.corrections.end());
    for (const Group::Folded& copy : group.folded) line.claims.push_back(copy.claim);
    std::sort(line.claims.begin(), line.claims.end(), comes_first);
    line.claims.erase(std::unique(line.claims.begin(), line.claims.end()), line.claims.end());
    lines.push_back(std::move(line));
  }
  return lines;
}

std::string time_words(const Report& report, const Claim& claim) {
  if (claim.as_of) return "as of " + time_in_words(*claim.as_of);
  const Metadata* article = find_article(report, claim.article);
  if (!article) return "undated";
  if (article->updated) return time_in_words(*article->updated);
  return article->published ? time_in_words(*article->published) : "undated";
}

}  // namespace gainsay

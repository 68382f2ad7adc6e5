#include "store/since.hpp"

#include <algorithm>
#include <charconv>
#include <unordered_map>

namespace gainsay {
namespace {

// The file that an article stands in, and its line there where that is one of many: "wire.jsonl:3#id".
struct FileOfArticle {
  std::string path;
  std::size_t line = 0;
  enum class Kind { whole, line_of_file, part_of_file } kind = Kind::whole;
};

FileOfArticle file_of(const std::string& article) {
  for (const auto& [ending, kind] : {std::pair(std::string_view(".jsonl:"), FileOfArticle::Kind::line_of_file),
                                     {std::string_view(".json:"), FileOfArticle::Kind::part_of_file}}) {
    const std::size_t at = article.find(ending);
    if (at == article.npos) continue;
    const std::size_t digits = at + ending.size();
    std::size_t line = 0;
    const auto read = std::from_chars(article.data() + digits, article.data() + article.size(), line);
    if (read.ec == std::errc()) return {article.substr(0, digits - 1), line, kind};
  }
  const bool is_json = article.ends_with(".json");  // its text's lines are not those of the file
  return {article, 0, is_json ? FileOfArticle::Kind::part_of_file : FileOfArticle::Kind::whole};
}

class TouchedFindings {
 public:
  TouchedFindings(const ChangedLines& changed, const Report& report) : changed_(changed), report_(report) {}

  bool touch(const Finding& finding) {
    const auto is_touched = [&](std::size_t index) { return touch(report_.claims[index]); };
    for (const Camp& camp : finding.camps) {
      if (std::any_of(camp.claims.begin(), camp.claims.end(), is_touched)) return true;
      if (std::any_of(camp.copies.begin(), camp.copies.end(), is_touched)) return true;
    }
    return std::any_of(finding.witnesses.begin(), finding.witnesses.end(), [&](const Witness& witness) {
      return is_touched(witness.first) || (witness.second && is_touched(*witness.second));
    });
  }

 private:
  bool touch(const Claim& claim) {
    if (claim.article == "-" || claim.article.starts_with("-:")) return true;
    const auto [known, is_new] = touched_.try_emplace(claim.article, false);
    if (is_new) known->second = may_touch(claim.article);
    if (!known->second) return false;
    const FileOfArticle file = file_of(claim.article);
    return file.kind != FileOfArticle::Kind::whole || changed_.touch(file.path, claim.line, claim.end_line);
  }

  // Whether anything of the article changed, which is asked once.
  bool may_touch(const std::string& article) const {
    const FileOfArticle file = file_of(article);
    if (file.kind == FileOfArticle::Kind::line_of_file) return changed_.touch(file.path, file.line, file.line);
    return changed_.touch(file.path);
  }

  const ChangedLines& changed_;
  const Report& report_;
  std::unordered_map<std::string, bool> touched_;  // by article
};

}  // namespace

void narrow_to_changes(const ChangedLines& changed, const std::string& revision, Report& report) {
  TouchedFindings touched(changed, report);
  Since since{revision, 0};
  const auto is_elsewhere = [&](const Finding& finding) { return !touched.touch(finding); };
  if (!report.baseline) {
    since.left_out = std::erase_if(report.findings, is_elsewhere);
  } else {
    for (Finding& finding : report.findings) {
      Standing& standing = finding.baseline->standing;
      const bool is_unknown = standing == Standing::fresh || standing == Standing::updated;
      if (is_unknown && is_elsewhere(finding)) standing = Standing::surfaced;
    }
  }
  report.since = std::move(since);
}

}  // namespace gainsay

#include "report/print_folders.hpp"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "report/diff_hunks.hpp"
#include "report/layout.hpp"
#include "support/printable.hpp"

namespace gainsay {
namespace {

constexpr std::string_view kNoDifference = "no difference";

DifferenceCount count_of(const Report& report, const Metadata& left, const Metadata& right) {
  DifferenceCount count;
  for (const DiffHunk& hunk : hunks_of(report, left.path, right.path)) count.add(hunk);
  return count;
}

class FolderText {
 public:
  explicit FolderText(const FolderComparison& comparison)
      : comparison_(comparison), left_(comparison.left.name_beside(comparison.right)),
        right_(comparison.right.name_beside(comparison.left)) {
    for (const auto& pair : comparison.pairs) {
      counts_.push_back(count_of(pair.report, pair.left, pair.right));
      differing_ += counts_.back().any();
    }
  }

  std::string diffs(const FolderDiffOptions& options) const {
    std::string text;
    for (std::size_t i = 0; i < counts_.size(); ++i) {
      const auto& pair = comparison_.pairs[i];
      if (!counts_[i].any() && options.context == DiffContext::differences) continue;
      Report report = pair.report;
      withhold_quotes(report.articles, report.claims, options.quoting);
      text += print_diff(report, {pair.left, pair.right, options.context, options.colour, options.quoting.quotes});
      text += "\n";
    }
    const std::string alone = without_partner();
    return text + alone + (alone.empty() ? "" : "\n") + closing_line();
  }

  std::string stat(DiffContext context) const {
    std::vector<std::pair<std::string, std::string>> rows;
    for (std::size_t i = 0; i < counts_.size(); ++i) {
      if (!counts_[i].any() && context == DiffContext::differences) continue;
      const std::string words = counts_[i].words(left_, right_);
      rows.emplace_back(name_of(comparison_.pairs[i].left, comparison_.pairs[i].right),
                        words.empty() ? std::string(kNoDifference) : words);
    }
    for (const auto& [left, right] : comparison_.unread_pairs) rows.emplace_back(name_of(left, right), "could not be read");
    for (const Metadata& article : comparison_.only_left) rows.emplace_back(inside_left(article), "only in " + left_);
    for (const Metadata& article : comparison_.only_right) rows.emplace_back(inside_right(article), "only in " + right_);
    std::size_t width = 0;
    for (const auto& [name, words] : rows) width = std::max(width, display_width(name));
    std::string text;
    for (const auto& [name, words] : rows) {
      text += fmt::format(" {}{} | {}\n", name, std::string(width - display_width(name), ' '), words);
    }
    return text + " " + closing_line();
  }

  std::string without_partner() const {
    std::string text;
    for (const auto& [left, right] : comparison_.unread_pairs) {
      text += fmt::format("not compared, as it could not be read: {}\n", name_of(left, right));
    }
    for (const Metadata& article : comparison_.only_left) text += only_in(left_, inside_left(article), article);
    for (const Metadata& article : comparison_.only_right) text += only_in(right_, inside_right(article), article);
    return text;
  }

 private:
  static std::string only_in(const std::string& folder, const std::string& name, const Metadata& article) {
    return fmt::format("only in {}: {}  ({})\n", printable(folder), name, source_and_date(article));
  }

  std::string inside_left(const Metadata& article) const { return printable(comparison_.left.inside(article)); }
  std::string inside_right(const Metadata& article) const { return printable(comparison_.right.inside(article)); }

  // "toll.txt", or "toll.txt → tolls.txt" for an article that has moved.
  std::string name_of(const Metadata& left, const Metadata& right) const {
    const std::string here = inside_left(left), there = inside_right(right);
    return here == there ? here : here + " → " + there;
  }

  // "5 articles in both, 3 of them differ: 1 conflict, 2 updates; 2 articles only in morning".
  std::string closing_line() const {
    if (counts_.empty()) return "no article of " + printable(left_) + " has a partner in " + printable(right_) + "\n";
    DifferenceCount all;
    for (const DifferenceCount& count : counts_) {
      for (const auto& [verdict, number] : count.findings) all.findings[verdict] += number;
      all.only_left += count.only_left;
      all.only_right += count.only_right;
    }
    std::string line = counted(counts_.size(), "article in both", "articles in both");
    if (differing_ == 0) {
      line += ", without any difference";
    } else {
      const std::size_t same = counts_.size() - differing_;
      line += same == 0 ? ", each with a difference" : fmt::format(", {} with and {} without a difference", differing_, same);
      line += ": " + all.words(left_, right_);
    }
    for (const auto& [articles, folder] :
         {std::pair(&comparison_.only_left, &left_), {&comparison_.only_right, &right_}}) {
      if (articles->empty()) continue;
      line += fmt::format("; {} only in {}", counted(articles->size(), "article", "articles"), printable(*folder));
    }
    const std::size_t unread = comparison_.unread.size() + comparison_.unread_pairs.size();
    if (unread > 0) line += fmt::format("; {} not read", unread);
    return line + "\n";
  }

  const FolderComparison& comparison_;
  std::string left_, right_;  // names of the folders
  std::vector<DifferenceCount> counts_;  // of each pair
  std::size_t differing_ = 0;
};

}  // namespace

std::string print_folder_diff(const FolderComparison& comparison, const FolderDiffOptions& options) {
  return FolderText(comparison).diffs(options);
}

std::string print_folder_stat(const FolderComparison& comparison, DiffContext context) {
  return FolderText(comparison).stat(context);
}

std::string print_article_stat(const Report& report, const Metadata& left, const Metadata& right) {
  const std::string words = count_of(report, left, right).words(left.path, right.path);
  return fmt::format(" {} → {} | {}\n", printable(left.path), printable(right.path),
                     words.empty() ? kNoDifference : words);
}

std::string print_folder_csv(const FolderComparison& comparison, const QuoteOptions& quoting) {
  std::string table = csv_heads();
  for (const auto& pair : comparison.pairs) {
    Report report = pair.report;
    withhold_quotes(report.articles, report.claims, quoting);
    table += csv_rows(report, quoting.quotes);
  }
  return table;
}

std::string unpaired_lines(const FolderComparison& comparison) { return FolderText(comparison).without_partner(); }

}  // namespace gainsay

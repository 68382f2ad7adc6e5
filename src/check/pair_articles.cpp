#include "check/pair_articles.hpp"

#include <algorithm>
#include <filesystem>
#include <functional>
#include <map>
#include <system_error>
#include <unordered_set>

namespace gainsay {
namespace {

using Articles = std::vector<const Metadata*>;

// A name by which an article may be known on both sides; "" where it has none.
using NameOf = std::function<std::string(const Folder&, const Metadata&)>;
using MayPair = std::function<bool(const Metadata&, const Metadata&)>;

std::map<std::string, Articles> by_name(const Folder& folder, const Articles& articles, const NameOf& name_of) {
  std::map<std::string, Articles> named;
  for (const Metadata* article : articles) {
    const std::string name = name_of(folder, *article);
    if (!name.empty()) named[name].push_back(article);
  }
  return named;
}

class Pairing {
 public:
  Pairing(const Folder& left, const Folder& right) : left_(left), right_(right) {
    for (const Metadata& article : left.articles) result_.only_left.push_back(&article);
    for (const Metadata& article : right.articles) result_.only_right.push_back(&article);
  }

  // Pairs what is left and has one name, if no other article of its side has it.
  void pair_by(const NameOf& name_of, const MayPair& may_pair) {
    const auto left = by_name(left_, result_.only_left, name_of), right = by_name(right_, result_.only_right, name_of);
    for (const auto& [name, articles] : left) {
      const auto found = right.find(name);
      if (found == right.end() || articles.size() != 1 || found->second.size() != 1) continue;
      const ArticlePairing::Pair pair{articles.front(), found->second.front()};
      if (!may_pair(*pair.left, *pair.right)) continue;
      result_.pairs.push_back(pair);
      paired_.insert({pair.left, pair.right});
    }
    const auto is_paired = [&](const Metadata* article) { return paired_.contains(article); };
    std::erase_if(result_.only_left, is_paired);
    std::erase_if(result_.only_right, is_paired);
  }

  ArticlePairing finish() {
    const auto by_path = [](const Metadata* a, const Metadata* b) { return a->path < b->path; };
    std::sort(result_.only_left.begin(), result_.only_left.end(), by_path);
    std::sort(result_.only_right.begin(), result_.only_right.end(), by_path);
    std::sort(result_.pairs.begin(), result_.pairs.end(),
              [](const auto& a, const auto& b) { return a.left->path < b.left->path; });
    return std::move(result_);
  }

 private:
  const Folder& left_;
  const Folder& right_;
  ArticlePairing result_;
  std::unordered_set<const Metadata*> paired_;
};

}  // namespace

std::string Folder::inside(const Metadata& article) const {
  std::string prefix = std::filesystem::path(path).generic_string();
  if (!prefix.ends_with('/')) prefix += '/';
  return article.path.starts_with(prefix) ? article.path.substr(prefix.size()) : article.path;
}

std::string Folder::name_beside(const Folder& other) const {
  const auto name_of = [](const std::string& folder) {
    std::error_code error;
    const auto whole = std::filesystem::absolute(folder, error).lexically_normal();  // "." has a name, too
    return (whole.has_filename() ? whole : whole.parent_path()).filename().generic_string();
  };
  const std::string name = name_of(path);
  return !name.empty() && name != name_of(other.path) ? name : std::filesystem::path(path).generic_string();
}

ArticlePairing pair_articles(const Folder& left, const Folder& right) {
  const auto always = [](const Metadata&, const Metadata&) { return true; };
  Pairing pairing(left, right);
  pairing.pair_by([](const Folder&, const Metadata& article) { return article.id; }, always);
  pairing.pair_by([](const Folder& folder, const Metadata& article) { return folder.inside(article); },
                  [](const Metadata& a, const Metadata& b) { return a.id.empty() || b.id.empty() || a.id == b.id; });
  pairing.pair_by([](const Folder&, const Metadata& article) { return article.story; }, always);
  return pairing.finish();
}

}  // namespace gainsay

#include "compare/sweep.hpp"

#include <algorithm>
#include <limits>
#include <map>

#include "compare/neighbours.hpp"
#include "compare/shelf.hpp"

namespace gainsay {
namespace {

using Sides = std::vector<Side>;
using Indices = SideIndices;

// How the first side of a pair stands to the second in time.
enum class When {
  always,
  before,     // surely
  not_after,  // not surely after
  past        // its date was past when the second was first reported
};

constexpr double kInfinity = std::numeric_limits<double>::infinity();

double begin_of(const Side& side) { return side.time ? static_cast<double>(side.time->first) : -kInfinity; }
double end_of(const Side& side) { return side.time ? static_cast<double>(side.time->last) : kInfinity; }

// By what the first sides of pairs come into their order in time.
double time_of_first(const Side& side, When when) {
  switch (when) {
    case When::always:
    case When::not_after: return begin_of(side);
    case When::before: return end_of(side);
    case When::past:
      return std::holds_alternative<DateValue>(side.value) && side.extents ? side.extents->outer.hi : kInfinity;
  }
  return kInfinity;
}

bool is_stated_range(const Value& value) {
  if (const auto* date = std::get_if<DateValue>(&value)) return date->reading == Reading::throughout;
  const auto* amount = std::get_if<AmountValue>(&value);
  return amount && amount->range;
}

// What may be one thing spelled in two ways.
bool is_name(const Value& value) {
  return std::holds_alternative<PersonValue>(value) || std::holds_alternative<OrganisationValue>(value) ||
         std::holds_alternative<PlaceValue>(value);
}

class Sweep {
 public:
  Sweep(const FactDefinition& fact, const Sides& sides) : fact_(fact), sides_(sides) {}

  std::vector<IndexPair> pairs(const Indices& line) {
    look_for_disjoint(line, spans(line, Extents::Edge::none));
    for (Extents::Edge sort : {Extents::Edge::since, Extents::Edge::until}) {
      Indices edges = filtered(line, [&](const Side& side) { return side.extents && side.extents->edge_sort == sort; });
      if (edges.size() > 1) look_for_disjoint(edges, spans(edges, sort));
    }
    look_for_meeting(line);
    std::vector<IndexPair> all;
    for (const auto& [verdict, pair] : found_) all.push_back(pair);
    return all;
  }

 private:
  template <class Predicate>
  Indices filtered(const Indices& list, Predicate&& predicate) const {
    Indices some;
    std::copy_if(list.begin(), list.end(), std::back_inserter(some), [&](std::size_t i) { return predicate(sides_[i]); });
    return some;
  }

  bool is_wanted(Verdict verdict) const {
    return !found_.contains(verdict) && severity_of(fact_, verdict) != Severity::off;
  }

  // What a conflict comes to where answers may be about two instances.
  Verdict with_doubt(Verdict verdict) const {
    return verdict == Verdict::conflict && is_instance_in_doubt(fact_, sides_.front()) ? Verdict::uncertain : verdict;
  }

  // Where the sides lie; an open side with several readings is on no line, for its edge has none.
  Shelf::Spans spans(const Indices& list, Extents::Edge sort) const {
    Shelf::Spans spans(sides_.size());
    for (std::size_t i : list) {
      const auto& extents = sides_[i].extents;
      if (!extents || (extents->edge && !extents->others.empty())) continue;
      spans[i] = sort == Extents::Edge::none ? extents->outer : *extents->edge;
    }
    return spans;
  }

  // Whether the pair has the verdict; whichever it has is remembered.
  bool judge(std::size_t a, std::size_t b, Verdict wanted) {
    if (a == b || (!sides_[a].asked && !sides_[b].asked)) return false;
    IndexPair pair = std::minmax({a, b});
    auto verdict = verdict_of(fact_, pair_up(fact_, sides_[pair.first], sides_[pair.second]));
    if (verdict) found_.try_emplace(*verdict, pair);
    return verdict == wanted;
  }

  // --- one list against another --------------------------------------------------------------------------------

  // Looks for the verdict among all pairs of the lists whose first stands to its second as said. Where not all sides are
  // asked about, one of a pair's must be.
  void seek(Verdict wanted, const Indices& firsts, const Indices& seconds, When when, Where where) {
    wanted = with_doubt(wanted);
    auto is_asked = [](const Side& side) { return side.asked; };
    Indices asked = filtered(seconds, is_asked);
    seek_in(wanted, firsts, asked, when, where);
    if (asked.size() < seconds.size()) seek_in(wanted, filtered(firsts, is_asked), seconds, when, where);
  }

  void seek_in(Verdict wanted, Indices firsts, Indices seconds, When when, Where where) {
    if (!is_wanted(wanted)) return;
    if (when == When::before) {
      auto dated = [](const Side& side) { return side.time.has_value(); };
      firsts = filtered(firsts, dated);
      seconds = filtered(seconds, dated);
    }
    auto shown = [&](std::size_t i) { return time_of_first(sides_[i], when); };
    auto asked = [&](std::size_t i) { return when == When::not_after ? end_of(sides_[i]) : begin_of(sides_[i]); };
    if (when != When::always) {
      std::stable_sort(firsts.begin(), firsts.end(), [&](std::size_t a, std::size_t b) { return shown(a) < shown(b); });
      std::stable_sort(seconds.begin(), seconds.end(), [&](std::size_t a, std::size_t b) { return asked(a) < asked(b); });
    }
    auto is_in_time = [&](std::size_t first, std::size_t second) {
      if (when == When::always) return true;
      return when == When::not_after ? shown(first) <= asked(second) : shown(first) < asked(second);
    };
    Shelf shelf(*spans_);
    auto next = firsts.begin();
    for (std::size_t second : seconds) {
      while (next != firsts.end() && is_in_time(*next, second)) shelf.add(*next++);
      if (shelf.look(second, where, [&](std::size_t first) { return judge(first, second, wanted); })) return;
    }
  }

  // The same among pairs of which neither is surely before the other.
  void seek_while_order_is_unknown(Verdict wanted, Indices list) {
    if (!is_wanted(wanted) || one_article_states_all(list)) return;
    std::stable_sort(list.begin(), list.end(),
                     [&](std::size_t a, std::size_t b) { return begin_of(sides_[a]) < begin_of(sides_[b]); });
    Shelf shelf(*spans_);
    std::set<std::pair<double, std::size_t>> by_end;
    for (std::size_t side : list) {
      for (; !by_end.empty() && by_end.begin()->first < begin_of(sides_[side]); by_end.erase(by_end.begin()))
        shelf.remove(by_end.begin()->second);
      if (shelf.look(side, Where::anywhere, [&](std::size_t other) { return judge(other, side, wanted); })) return;
      shelf.add(side);
      by_end.emplace(end_of(sides_[side]), side);
    }
  }

  bool one_article_states_all(const Indices& list) const {
    return std::all_of(list.begin(), list.end(), [&](std::size_t i) {
      return sides_[i].articles.size() == 1 && sides_[i].articles == sides_[list.front()].articles;
    });
  }

  // --- the rows of the table -----------------------------------------------------------------------------------

  void look_for_disjoint(const Indices& all, const Shelf::Spans& spans) {
    spans_ = &spans;
    if (fact_.cardinality == Cardinality::many) return seek(Verdict::multiple, all, all, When::always, Where::anywhere);
    Indices hedged = filtered(all, [](const Side& side) { return side.all_hedged; });
    seek(Verdict::uncertain, hedged, all, When::always, Where::anywhere);
    look_for_assumed(all);
    Indices firm = filtered(all, [](const Side& side) { return !side.all_hedged; });
    if (fact_.changes == Changes::never) look_where_nothing_changes(firm);
    else look_where_the_answer_changes(all, firm);
  }

  Indices plans(const Indices& list) const {
    return filtered(list, [](const Side& side) { return side.all_planned; });
  }
  Indices outcomes(const Indices& list) const {
    return filtered(list, [](const Side& side) { return !side.all_planned; });
  }

  void look_where_nothing_changes(const Indices& firm) {
    Indices planned = plans(firm), outcome = outcomes(firm);
    seek(Verdict::update, planned, outcome, When::not_after, Where::anywhere);
    seek_standing(outcome, outcome, When::always, Where::anywhere);
    seek_standing(planned, planned, When::always, Where::anywhere);
    seek_standing(outcome, planned, When::before, Where::anywhere);
    seek_standing(outcome, planned, When::past, Where::anywhere);
  }

  void look_where_the_answer_changes(const Indices& all, const Indices& firm) {
    seek_while_order_is_unknown(Verdict::uncertain, all);
    Indices planned = plans(firm), outcome = outcomes(firm);
    seek(Verdict::update, planned, outcome, When::before, Where::anywhere);
    if (fact_.changes == Changes::any) {
      seek(Verdict::update, firm, firm, When::before, Where::anywhere);
    } else {
      bool grows = fact_.changes == Changes::grows;
      Where on = grows ? Where::below : Where::above, back = grows ? Where::above : Where::below;
      for (Where where : {on, Where::off_line}) seek(Verdict::update, firm, firm, When::before, where);
      for (Where where : {back, Where::off_line}) {
        seek(Verdict::reversal, outcome, firm, When::before, where);
        seek(Verdict::reversal, planned, planned, When::before, where);
      }
      // A plan that tells of nothing that lies in its future is a report like any other.
      seek(Verdict::reversal, outcome, planned, When::past, Where::anywhere);
      seek_standing(outcome, firm, When::before, Where::off_line);  // what has no order has no direction
      seek_standing(planned, planned, When::before, Where::off_line);
    }
    look_inside_articles(firm);
  }

  // Claims of one article are simultaneous: neither update nor unknown.
  void look_inside_articles(const Indices& firm) {
    std::map<std::uint32_t, Indices> by_article;
    for (std::size_t i : firm)
      for (const std::uint32_t article : sides_[i].articles) by_article[article].push_back(i);
    for (const auto& [article, list] : by_article) {
      if (list.size() < 2) continue;
      Indices planned = plans(list), outcome = outcomes(list);
      seek(Verdict::update, planned, outcome, When::always, Where::anywhere);
      seek_standing(outcome, outcome, When::always, Where::anywhere);
      seek_standing(planned, planned, When::always, Where::anywhere);
      seek_standing(outcome, planned, When::past, Where::anywhere);
    }
  }

  // Disagreements that neither time nor doubt explains: who says so?
  void seek_standing(const Indices& firsts, const Indices& seconds, When when, Where where) {
    if (firsts.empty() || seconds.empty()) return;
    if (fact_.attributed == Attributed::together) return seek(Verdict::conflict, firsts, seconds, when, where);
    auto is_own = [](const Side& side) { return side.has_own_voice(); };
    auto is_named = [&](const Side& side) { return !is_own(side); };
    seek(Verdict::conflict, filtered(firsts, is_own), seconds, when, where);
    seek(Verdict::conflict, firsts, filtered(seconds, is_own), when, where);
    Indices named_firsts = filtered(firsts, is_named), named_seconds = filtered(seconds, is_named);
    seek_one_voice(named_firsts, named_seconds, when, where);
    seek(Verdict::disputed, when == When::always ? outermost_of_each_voice(named_firsts) : named_firsts, named_seconds,
         when, where);
  }

  void seek_one_voice(const Indices& firsts, const Indices& seconds, When when, Where where) {
    if (!is_wanted(with_doubt(Verdict::conflict))) return;
    std::map<std::uint32_t, std::pair<Indices, Indices>> by_voice;
    for (std::size_t i : firsts)
      for (const std::uint32_t voice : sides_[i].voices) by_voice[voice].first.push_back(i);
    for (std::size_t i : seconds)
      for (const std::uint32_t voice : sides_[i].voices) by_voice[voice].second.push_back(i);
    for (const auto& [voice, lists] : by_voice) {
      const bool alone = lists.first.size() == 1 && lists.first == lists.second;
      if (lists.first.empty() || lists.second.empty() || alone) continue;
      seek(Verdict::conflict, lists.first, lists.second, when, where);
    }
  }

  // Of all sides with the same voices no more than can matter: whoever one voice says it by, only the outermost do.
  Indices outermost_of_each_voice(const Indices& list) const {
    std::map<std::vector<std::uint32_t>, Indices> by_voices;
    for (std::size_t i : list) by_voices[sides_[i].voices].push_back(i);
    Indices outermost;
    for (const auto& [voices, own] : by_voices) {
      constexpr std::size_t kEnough = 8;
      if (own.size() <= kEnough) {
        outermost.insert(outermost.end(), own.begin(), own.end());
        continue;
      }
      std::set<std::size_t> chosen(own.begin(), own.begin() + kEnough);  // off the line, where most are apart
      auto span = [&](std::size_t i) { return (*spans_)[i].value_or(Interval{-kInfinity, kInfinity}); };
      chosen.insert(*std::max_element(own.begin(), own.end(),
                                      [&](std::size_t a, std::size_t b) { return span(a).lo < span(b).lo; }));
      chosen.insert(*std::min_element(own.begin(), own.end(),
                                      [&](std::size_t a, std::size_t b) { return span(a).hi < span(b).hi; }));
      for (std::size_t i : own)
        if (sides_[i].extents && !sides_[i].extents->others.empty()) chosen.insert(i);
      outermost.insert(outermost.end(), chosen.begin(), chosen.end());
    }
    return outermost;
  }

  // Disjoint, but some of their other readings meet.
  void look_for_assumed(const Indices& all) {
    if (!is_wanted(Verdict::uncertain)) return;
    std::vector<MeetingIntervals::Entry> readings;
    Indices ambiguous, loose;
    for (std::size_t i : all) {
      if (!(*spans_)[i]) {
        loose.push_back(i);
        continue;
      }
      readings.push_back({*(*spans_)[i], i});
      for (const Interval& other : sides_[i].extents->others) readings.push_back({other, i});
      if (!sides_[i].extents->others.empty()) ambiguous.push_back(i);
    }
    seek(Verdict::uncertain, loose, all, When::always, Where::anywhere);
    MeetingIntervals meeting(readings);
    for (std::size_t i : ambiguous) {
      std::vector<Interval> readings_of_it = sides_[i].extents->others;
      readings_of_it.push_back(*(*spans_)[i]);
      for (const Interval& reading : readings_of_it) {
        std::size_t left = Shelf::kLongestLook;
        if (!is_wanted(Verdict::uncertain)) return;
        meeting.each(reading, [&](std::size_t other) { return judge(i, other, Verdict::uncertain) || --left == 0; });
      }
    }
  }

  // Verdicts of pairs that can both be true, and of names written differently.
  void look_for_meeting(const Indices& line) {
    std::set<Verdict> wanted = {Verdict::spelling, Verdict::overlap, Verdict::precision, Verdict::agree};
    auto ranges = std::count_if(line.begin(), line.end(), [&](std::size_t i) { return is_stated_range(sides_[i].value); });
    if (ranges < 2) wanted.erase(Verdict::overlap);
    if (!is_name(sides_[line.front()].value)) wanted.erase(Verdict::spelling);
    auto drop_what_is_settled = [&] { std::erase_if(wanted, [&](Verdict verdict) { return !is_wanted(verdict); }); };
    drop_what_is_settled();
    if (wanted.empty()) return;
    std::vector<const Side*> members;
    for (std::size_t i : line) members.push_back(&sides_[i]);
    Neighbours neighbours(members);
    for (std::size_t i = 0; i < line.size() && !wanted.empty(); ++i) {
      neighbours.each(i, [&](std::size_t other) {
        judge(line[i], line[other], Verdict::agree);
        drop_what_is_settled();
        return wanted.empty();
      });
    }
  }

  const FactDefinition& fact_;
  const Sides& sides_;
  const Shelf::Spans* spans_ = nullptr;
  std::map<Verdict, IndexPair> found_;
};

}  // namespace

std::vector<IndexPair> telling_pairs(const FactDefinition& fact, const Sides& sides, const SideIndices& line) {
  return Sweep(fact, sides).pairs(line);
}

std::vector<IndexPair> telling_denials(const FactDefinition& fact, const Sides& asserted, const Sides& denied) {
  if (denied.empty()) return {};
  std::vector<const Side*> all;
  for (const Side& side : asserted) all.push_back(&side);
  for (const Side& side : denied) all.push_back(&side);
  Neighbours neighbours(all);
  std::map<Verdict, IndexPair> found;
  auto by_text = [](const Side& a, const Side& b) { return a.text < b.text; };
  for (std::size_t denial = 0; denial < denied.size(); ++denial) {
    auto judge = [&](std::size_t other) {
      if (other >= asserted.size()) return false;
      if (!asserted[other].asked && !denied[denial].asked) return false;
      auto verdict = verdict_of(fact, pair_up(fact, asserted[other], denied[denial]));
      if (verdict) found.try_emplace(*verdict, other, denial);
      return false;
    };
    auto [same, end] = std::equal_range(asserted.begin(), asserted.end(), denied[denial], by_text);
    for (; same != end; ++same) judge(static_cast<std::size_t>(same - asserted.begin()));
    neighbours.each(asserted.size() + denial, judge);
  }
  std::vector<IndexPair> pairs;
  for (const auto& [verdict, pair] : found) pairs.push_back(pair);
  return pairs;
}

}  // namespace gainsay

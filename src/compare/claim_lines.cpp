#include "compare/claim_lines.hpp"

#include "support/hash.hpp"

namespace gainsay {

struct ClaimLines::Input {
  std::optional<std::string> path;  // nothing where the lines are kept
  bool is_lost = false;
  std::unique_ptr<OpenFile> open;
};

namespace {

// The first files are held open, so that nobody who puts another file in their place is in the way; of the rest only the one
// asked for last, for a process may not hold many.
constexpr std::size_t kMostHeldOpen = 64;

std::unique_ptr<OpenFile> opened(const std::string& path) {
  return std::make_unique<OpenFile>(OpenFile::to_read(path));
}

}  // namespace

ClaimLines::ClaimLines() = default;
ClaimLines::~ClaimLines() = default;

std::uint32_t ClaimLines::add_file(std::string path) {
  inputs_.push_back(std::make_unique<Input>(Input{std::move(path), false, nullptr}));
  if (inputs_.size() <= kMostHeldOpen) inputs_.back()->open = opened(*inputs_.back()->path);
  return static_cast<std::uint32_t>(inputs_.size() - 1);
}

std::uint32_t ClaimLines::add_kept(std::uint64_t memory) {
  kept_.hold_in_memory(memory);
  inputs_.push_back(std::make_unique<Input>());
  return static_cast<std::uint32_t>(inputs_.size() - 1);
}

std::uint64_t ClaimLines::keep(std::string_view line) {
  return kept_.keep(line);
}

std::optional<std::string> ClaimLines::read(const LinePlace& place) const {
  Input& input = *inputs_[place.input];
  if (!input.path) return kept_.read(place.offset, place.size);
  if (input.is_lost) return std::nullopt;
  auto line = read_from_file(input, place);
  if (line) return line;
  input.is_lost = true;
  problems_.push_back({Severity::error, {*input.path}, "the file was changed while its claims were compared", ""});
  return std::nullopt;
}

std::optional<std::string> ClaimLines::read_from_file(Input& input, const LinePlace& place) const {
  if (!input.open) {
    for (std::size_t other = kMostHeldOpen; other < inputs_.size(); ++other) inputs_[other]->open.reset();
    input.open = opened(*input.path);
  }
  std::string line(place.size, '\0');
  if (!input.open->read(place.offset, line.data(), line.size()) || hash_number(line) != place.hash) return std::nullopt;
  return line;
}

}  // namespace gainsay

// When two keys name one instance.
#pragma once

#include <string>
#include <vector>

#include "match/claim.hpp"

namespace gainsay {

// One text for each exact key.
std::string key_text(const std::vector<KeyPart>& key);

// For each key the index of the key that stands for its instance: the most precise of those that join it. Keys join
// when they are equal, or when a person of one refines that of the other ("Smith", "John Smith"); a key that several
// different persons refine stays alone. Other types join by equality only. The keys are of one fact, each once; the
// answer does not depend on their order.
std::vector<std::size_t> join_keys(const std::vector<std::vector<KeyPart>>& keys);

}  // namespace gainsay

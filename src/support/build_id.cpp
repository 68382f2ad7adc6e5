#include "support/build_id.hpp"

#include <cstring>
#include <limits>
#include <string_view>

#include <elf.h>
#include <link.h>

#include "support/files.hpp"
#include "support/hash.hpp"

namespace gainsay {
namespace {

std::size_t aligned(std::size_t size) { return (size + 3) / 4 * 4; }

// The first note of that kind among some notes, as they lie in memory.
std::string_view build_id_among(std::string_view notes) {
  while (notes.size() >= sizeof(ElfW(Nhdr))) {
    ElfW(Nhdr) header;
    std::memcpy(&header, notes.data(), sizeof header);
    const std::size_t begin = sizeof header + aligned(header.n_namesz), whole = begin + aligned(header.n_descsz);
    if (whole > notes.size()) return {};
    const std::string_view name = notes.substr(sizeof header, header.n_namesz);
    if (header.n_type == NT_GNU_BUILD_ID && name.starts_with("GNU")) return notes.substr(begin, header.n_descsz);
    notes.remove_prefix(whole);
  }
  return {};
}

// The program itself comes first of all that is loaded, and is the only one asked.
int ask_program(dl_phdr_info* info, std::size_t, void* found) {
  for (int i = 0; i < info->dlpi_phnum; ++i) {
    const auto& part = info->dlpi_phdr[i];
    if (part.p_type != PT_NOTE) continue;
    const auto* notes = reinterpret_cast<const char*>(info->dlpi_addr + part.p_vaddr);
    const std::string_view id = build_id_among({notes, part.p_memsz});
    if (!id.empty()) *static_cast<std::string*>(found) = hash_hex(id);
  }
  return 1;
}

std::string find_build_id() {
  std::string id;
  dl_iterate_phdr(ask_program, &id);
  if (!id.empty()) return id;
  const auto program = read_file("/proc/self/exe", std::numeric_limits<std::size_t>::max());
  return program ? hash_hex(*program) : std::string("unknown");
}

}  // namespace

const std::string& build_id() {
  static const std::string id = find_build_id();
  return id;
}

}  // namespace gainsay

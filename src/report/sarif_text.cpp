#include "report/sarif_text.hpp"

#include <fmt/format.h>

namespace gainsay {
namespace {

bool is_plain_in_uri(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         std::string_view("-._~/!$&'()*+,;=@").find(c) != std::string_view::npos;
}

}  // namespace

std::string sarif_message(std::string_view text) {
  std::string message;
  for (const char c : text) {
    if (c == '[' || c == ']' || c == '\\') message += '\\';
    if (c == '{' || c == '}') message += c;
    message += c;
  }
  return message;
}

std::string sarif_link(std::string_view text, std::size_t id) {
  return fmt::format("[{}]({})", sarif_message(text), id);
}

std::string uri_of(std::string_view path) {
  std::string uri = path.starts_with('/') ? "file://" : "";
  for (const char c : path) {
    if (is_plain_in_uri(c)) uri += c;
    else uri += fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return uri;
}

}  // namespace gainsay

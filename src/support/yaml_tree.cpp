#include "support/yaml_tree.hpp"

namespace gainsay {
namespace {

// Numbers stand seven bits a byte, the lowest first; the top bit says that another byte follows.
class Writer {
 public:
  std::string bytes;

  void write(const YamlNode& node) {
    const bool scalar = node.kind == YamlNode::Kind::scalar;
    number(static_cast<std::size_t>(node.kind) | (node.block ? 4u : 0u) | (node.quoted ? 8u : 0u) |
           (node.literal_indent ? 16u : 0u));
    number(node.place.line);
    number(node.place.column);
    if (node.literal_indent) number(*node.literal_indent);
    if (scalar) text(node.text);
    if (node.kind == YamlNode::Kind::sequence) {
      number(node.items.size());
      for (const YamlNode& item : node.items) write(item);
    }
    if (node.kind == YamlNode::Kind::map) {
      number(node.members.size());
      for (const auto& [key, value] : node.members) {
        write(key);
        write(value);
      }
    }
  }

 private:
  void number(std::size_t value) {
    for (; value >= 0x80; value >>= 7) bytes += static_cast<char>((value & 0x7F) | 0x80);
    bytes += static_cast<char>(value);
  }
  void text(const std::string& value) {
    number(value.size());
    bytes += value;
  }
};

class Reader {
 public:
  Reader(std::string_view bytes, const std::string& path) : bytes_(bytes), path_(path) {}

  YamlNode read() {
    YamlNode node;
    const std::size_t head = number();
    node.kind = static_cast<YamlNode::Kind>(head & 3u);
    node.block = (head & 4u) != 0;
    node.quoted = (head & 8u) != 0;
    node.place.path = path_;
    node.place.line = number();
    node.place.column = number();
    if ((head & 16u) != 0) node.literal_indent = number();
    if (node.kind == YamlNode::Kind::scalar) node.text = text();
    if (node.kind == YamlNode::Kind::sequence) {
      const std::size_t count = number();
      node.items.reserve(count);
      for (std::size_t i = 0; i < count; ++i) node.items.push_back(read());
    }
    if (node.kind == YamlNode::Kind::map) {
      const std::size_t count = number();
      node.members.reserve(count);
      for (std::size_t i = 0; i < count; ++i) {
        YamlNode key = read();
        node.members.emplace_back(std::move(key), read());
      }
    }
    return node;
  }

 private:
  std::size_t number() {
    std::size_t value = 0;
    for (unsigned shift = 0;; shift += 7) {
      const auto byte = static_cast<unsigned char>(bytes_.front());
      bytes_.remove_prefix(1);
      value |= static_cast<std::size_t>(byte & 0x7Fu) << shift;
      if (byte < 0x80) return value;
    }
  }
  std::string text() {
    const std::size_t size = number();
    std::string value(bytes_.substr(0, size));
    bytes_.remove_prefix(size);
    return value;
  }

  std::string_view bytes_;
  const std::string& path_;
};

}  // namespace

std::string tree_bytes(const YamlNode& node) {
  Writer writer;
  writer.write(node);
  return std::move(writer.bytes);
}

YamlNode tree_from(std::string_view bytes, const std::string& path) { return Reader(bytes, path).read(); }

}  // namespace gainsay

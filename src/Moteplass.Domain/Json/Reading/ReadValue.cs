using System.Text.Json;

namespace Moteplass.Domain.Json;

/// <summary>
/// Reads a value. On entry the reader is at its first token, on return at its last, whether the value was good or not: a bad value is noted in
/// the context and skipped, so that reading goes on after it.
/// </summary>
/// <returns>Whether there is a value to use.</returns>
internal delegate bool ReadValue<T>(ref Utf8JsonReader reader, ReadContext context, out T value);

namespace Moteplass.Domain.Generator;

/// <summary>What a type, a value of an enum or a form of one is called.</summary>
/// <param name="Key">Its name: <c>Directorate</c>, <c>SeatRole.Chair</c>, <c>Directorate:one</c>.</param>
/// <param name="Bokmal">The term in bokmål.</param>
/// <param name="Nynorsk">The term in nynorsk.</param>
/// <param name="English">The term in English.</param>
internal sealed record Term(string Key, string Bokmal, string Nynorsk, string English);

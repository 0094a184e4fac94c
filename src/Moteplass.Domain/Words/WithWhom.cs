namespace Moteplass.Domain.Words;

/// <summary>A meeting, or a structure that meets one organisation at a time, with whom it is: "the programme (with FFO)".</summary>
internal static class WithWhom
{
    public static LocalizedText Of(LocalizedText name, LocalizedText with) => new($"{name.Nb} (med {with.Nb})", $"{name.Nn} (med {with.Nn})", $"{name.En} (with {with.En})");
}

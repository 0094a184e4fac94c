namespace Moteplass.Domain.Interpretation;

/// <summary>Answers that are true, false or unknown (null), put together.</summary>
internal static class ThreeValued
{
    /// <summary>True if any answer is true; otherwise unknown if any is unknown; otherwise false, as when there are none.</summary>
    public static bool? Any(IEnumerable<bool?> answers) => Any(answers, answer => answer);

    /// <summary>Whether something is true of any of some things.</summary>
    /// <inheritdoc cref="Any(IEnumerable{bool?})"/>
    public static bool? Any<T>(IEnumerable<T> things, Func<T, bool?> isTrue)
    {
        bool? any = false;
        foreach (T thing in things)
        {
            any |= isTrue(thing);
            if (any == true)
            {
                return true;
            }
        }

        return any;
    }

    /// <summary>False if it is false of any; otherwise unknown if it is unknown of any; otherwise true, as when there are none.</summary>
    public static bool? All<T>(IEnumerable<T> things, Func<T, bool?> isTrue) => !Any(things, thing => !isTrue(thing));
}

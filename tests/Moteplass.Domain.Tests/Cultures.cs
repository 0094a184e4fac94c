using System.Globalization;

namespace Moteplass.Domain.Tests;

/// <summary>Runs a check under cultures that differ in what they write: the minus sign (nb-NO), the letter i (tr-TR).</summary>
internal static class Cultures
{
    private static readonly CultureInfo[] All = [new("nb-NO"), new("en-US"), new("tr-TR")];

    public static void Each(Action check)
    {
        (CultureInfo culture, CultureInfo uiCulture) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            foreach (CultureInfo each in All)
            {
                CultureInfo.CurrentCulture = each;
                CultureInfo.CurrentUICulture = each;
                check();
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
            CultureInfo.CurrentUICulture = uiCulture;
        }
    }
}

using System.Text;

namespace Moteplass.Domain;

/// <summary>Names of enum members as the words by which JSON and answers call them.</summary>
internal static class Kebab
{
    /// <summary>The word of a name: lower case, with a hyphen where a new word begins.</summary>
    public static string Of(string name)
    {
        var word = new StringBuilder();
        foreach (char c in name)
        {
            if (char.IsUpper(c) && word.Length > 0)
            {
                word.Append('-');
            }

            word.Append(char.ToLowerInvariant(c));
        }

        return word.ToString();
    }
}

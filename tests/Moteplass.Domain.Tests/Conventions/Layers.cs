namespace Moteplass.Domain.Tests.Conventions;

/// <summary>What each folder may use. A folder speaks for its subfolders.</summary>
internal static class Layers
{
    private static readonly string[] Model =
        ["Primitives", "", "Problems", "Sources", "Actors", "Structures", "Meetings", "Workshops", "Decisions", "Mapping"];

    private static readonly string[] All = [.. Model, "Words", "Interpretation", "Analysis", "Planning", "Validation", "Json", "Changes", "Feeds", "AnnualReports", "Reference", "Exchange"];

    private static readonly (string Library, string[] Users)[] Libraries =
        [("System.Text.Json", ["Json", "Reference", "Exchange"]), ("FluentValidation", ["Validation", "Exchange"])];

    public static IEnumerable<string> Judge(IEnumerable<TypeUse> uses) => uses.SelectMany(Judge);

    public static bool IsKnown(string folder) => All.Contains(Top(folder));

    /// <summary>Whether the folder's types live in the one namespace of the records and values.</summary>
    public static bool IsModel(string folder) => Model.Contains(Top(folder));

    public static string Top(string folder) => folder.Split('/')[0];

    private static IEnumerable<string> Judge(TypeUse use)
    {
        if (!IsKnown(use.UserFolder))
        {
            yield return $"{use.User} is in '{use.UserFolder}', of which the layers know nothing";
        }
        else if (use.UsedFolder is { } folder)
        {
            if (!MayUse(Top(use.UserFolder)).Contains(Top(folder)))
            {
                yield return $"{use.User} ({use.UserFolder}) uses {use.Used} ({folder})";
            }
        }
        else
        {
            foreach ((string library, string[] users) in Libraries)
            {
                if ($"{use.Used}.".StartsWith($"{library}.", StringComparison.Ordinal) && !users.Contains(Top(use.UserFolder)))
                {
                    yield return $"{use.User} ({use.UserFolder}) uses {use.Used} of {library}";
                }
            }
        }
    }

    private static string[] MayUse(string folder) => folder switch
    {
        "Primitives" => ["Primitives"],
        "Words" => [.. Model, "Words"],
        "Interpretation" => [.. Model, "Interpretation"],
        "Analysis" => [.. Model, "Words", "Interpretation", "Analysis"],
        "Planning" => [.. Model, "Words", "Interpretation", "Analysis", "Planning"],
        "Validation" => [.. Model, "Words", "Interpretation", "Analysis", "Validation"],
        "Json" => [.. Model, "Json"],
        "Changes" => [.. Model, "Words", "Interpretation", "Analysis", "Validation", "Json", "Changes"],
        "Feeds" => [.. Model, "Words", "Interpretation", "Analysis", "Feeds"],
        "AnnualReports" => [.. Model, "Words", "Interpretation", "Analysis", "Planning", "AnnualReports"],
        "Reference" or "Exchange" => All,
        _ => Model,
    };
}

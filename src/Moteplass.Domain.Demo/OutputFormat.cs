using System.CommandLine;

namespace Moteplass.Domain.Demo;

/// <summary>The option <c>--format</c>: what a command writes.</summary>
internal static class OutputFormat
{
    public const string Text = "text";
    public const string Json = "json";
    public const string Mermaid = "mermaid";

    /// <summary>Lines for people unless another format is asked for, of which there is one.</summary>
    public static Option<string> Or(string other, string description)
    {
        var format = new Option<string>("--format") { Description = $"Lines for people, or {description}.", DefaultValueFactory = _ => Text };
        format.AcceptOnlyFromAmong(Text, other);
        return format;
    }

    /// <summary>Lines for people, or a diagram.</summary>
    public static Option<string> OrMermaid() => Or(Mermaid, "a diagram in Mermaid's notation, which many wikis and code hosts draw");
}

using System.CommandLine;
using Moteplass.Domain.Json;
using Moteplass.Domain.Reference;

namespace Moteplass.Domain.Demo;

/// <summary>Reads a register from a file and says everything that is in the way.</summary>
internal static class RegisterFile
{
    /// <summary>The argument of commands that read the embedded register where no file is named.</summary>
    public static Argument<string?> Optional() => new("file")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = "A register in the wire format; the embedded 0-24 register if left out.",
    };

    /// <summary>The register of a file, or the embedded one where no file is named.</summary>
    public static CollaborationRegister? ReadOrEmbedded(string? path, Language language, TextWriter error) =>
        path is null ? ReferenceRegister.ZeroToTwentyFour : Read(path, language, error);

    public static CollaborationRegister? Read(string path, Language language, TextWriter error)
    {
        if (Bytes(path, language, error) is not { } bytes)
        {
            return null;
        }

        if (!MoteplassJson.TryRead(bytes, out CollaborationRegister? register, out ValueList<Problem> problems))
        {
            foreach (Problem problem in problems)
            {
                error.WriteLine($"{path}: {problem.In(language)}");
            }
        }

        return register;
    }

    /// <summary>The file as it is, or null where it cannot be opened, which is then said.</summary>
    public static byte[]? Bytes(string path, Language language, TextWriter error)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            error.WriteLine($"{path}: {Unreadable(exception, new Words(language))}");
            return null;
        }
    }

    private static string Unreadable(Exception exception, Words words) => exception is FileNotFoundException or DirectoryNotFoundException
        ? words.Say("Filen finnes ikke.", "Fila finst ikkje.", "The file does not exist.")
        : words.Say("Filen kan ikke leses.", "Fila kan ikkje lesast.", "The file cannot be read.");
}

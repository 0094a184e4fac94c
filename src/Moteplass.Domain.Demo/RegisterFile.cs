using Moteplass.Domain.Json;

namespace Moteplass.Domain.Demo;

/// <summary>Reads a register from a file and says everything that stands in the way.</summary>
internal static class RegisterFile
{
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
            error.WriteLine($"{path}: {Unreadable(exception, language)}");
            return null;
        }
    }

    private static string Unreadable(Exception exception, Language language) => (exception, language) switch
    {
        (FileNotFoundException or DirectoryNotFoundException, Language.En) => "The file does not exist.",
        (FileNotFoundException or DirectoryNotFoundException, Language.Nn) => "Fila finst ikkje.",
        (FileNotFoundException or DirectoryNotFoundException, _) => "Filen finnes ikke.",
        (_, Language.En) => "The file cannot be read.",
        (_, Language.Nn) => "Fila kan ikkje lesast.",
        _ => "Filen kan ikke leses.",
    };
}

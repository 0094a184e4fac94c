namespace Moteplass.Domain.Tests;

/// <summary>Files that are built into the test assembly, so that no test depends on where it runs.</summary>
internal static class TestFiles
{
    public static string Text(string name)
    {
        using var reader = new StreamReader(Open(name));
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    public static byte[] Bytes(string name)
    {
        using Stream stream = Open(name);
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static Stream Open(string name) =>
        typeof(TestFiles).Assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException($"The test assembly has no file '{name}'.");
}

using Moteplass.Domain.Json;

namespace Moteplass.Domain.Reference;

/// <summary>The registers that come with the library (referanseregister).</summary>
public static class ReferenceRegister
{
    private const string FileName = "zero-to-twenty-four.json";

    private static readonly Lazy<CollaborationRegister> Loaded = new(Load);

    /// <summary>
    /// The 0–24 collaboration from 2015 to 2018: the five directorates, the user organisations, the structures, the mapping of practice of
    /// 2015, the workshops and what was said in them, the proposals and recommendations. Each record names the fact it rests on; where the
    /// sources state no number, there is none.
    /// </summary>
    public static CollaborationRegister ZeroToTwentyFour => Loaded.Value;

    /// <summary>The mapping of practice that the memo of 2015-12-15 sums up.</summary>
    public static Id<PracticeMapping> MappingOf2015 { get; } = Id<PracticeMapping>.Parse("kartlegging-2015");

    private static CollaborationRegister Load()
    {
        using Stream stream = typeof(ReferenceRegister).Assembly.GetManifestResourceStream(FileName)!;
        byte[] utf8Json = new byte[stream.Length];
        stream.ReadExactly(utf8Json);
        return MoteplassJson.Read(utf8Json);
    }
}

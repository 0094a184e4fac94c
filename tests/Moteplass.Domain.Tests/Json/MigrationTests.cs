using System.Diagnostics;
using Moteplass.Domain.Json;

namespace Moteplass.Domain.Tests.Json;

/// <summary>The script that gives documents of 1.0.0-rc.1 the present names.</summary>
[Trait("Speed", "slow")]
public sealed class MigrationTests
{
    [Fact]
    public void A_document_of_1_0_0_rc_1_that_has_every_member_is_read_once_migrated()
    {
        string file = Path.Combine(Directory.CreateTempSubdirectory("moteplass").FullName, "register.json");
        byte[] old = TestFiles.Bytes("migration/every-member-1.0.0-rc.1.json");
        Assert.Throws<RegisterFormatException>(() => MoteplassJson.Read(old));
        File.WriteAllBytes(file, old);

        Migrate(file);

        CollaborationRegister register = MoteplassJson.Read(File.ReadAllBytes(file));
        Assert.Equal(Modality.Shall, register.Structures[0].Mandates[0].Duties[0].Modality);
        Assert.IsType<ActorParty>(register.Documents[0].Senders[0]);
    }

    private static void Migrate(string file)
    {
        using Process run = Process.Start(new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            ArgumentList = { "run", "tests/tools/migrate-names.cs", "--", file },
        })!;
        string output = run.StandardOutput.ReadToEnd();
        run.WaitForExit();
        Assert.True(run.ExitCode == 0, output);
    }
}

using FsCheck;
using FsCheck.Fluent;
using Moteplass.Domain;
using Moteplass.Domain.Json;
using Moteplass.Domain.Testing;

namespace CookbookSamples;

internal static class TestAProperty
{
    public static void Run()
    {
        // begin: test-a-property
        Arbitrary<CollaborationRegister> registers = Arbitraries.CollaborationRegister();
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll<CollaborationRegister>(registers, KeepsEveryMeeting));

        // What is put to the test: our own export, here without the seats.
        static CollaborationRegister Export(CollaborationRegister register) =>
            register with { Structures = [.. register.Structures.Select(structure => structure with { Seats = [] })] };

        static bool KeepsEveryMeeting(CollaborationRegister register) =>
            MoteplassJson.Read(MoteplassJson.WriteUtf8(Export(register))).Meetings == register.Meetings;
        // end: test-a-property
    }
}

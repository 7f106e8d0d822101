using System.Text;
using OrleansIndustrialBelt.Simulator.CommandLine;

// Without a locale .NET would fall back to question marks for Chinese.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return BeltApplication.Run(args, Terminal.OfProcess());
